import { parseInternalLink, resolveInternalLink } from '../../content/text/internal-link.ts';
import type { TextContext } from '../text/text-context.ts';
import { plain } from './markdown-signs.ts';

/** What a text in Markdown knows besides what markup does. */
export interface MarkdownContext extends TextContext {
  /** Absolute address of the article’s page, in the language of the page. */
  page: string;
  absolute: (path: string) => string;
}

const missing = (what: string): never => {
  throw new Error(what);
};

/** A picture of the article, as large as there is. */
export const image = (address: string, alt: string, { picture, absolute }: MarkdownContext) =>
  `![${plain(alt)}](${absolute(picture(address, missing).light.large)})`;

/** Where a video of the article is. */
export const absoluteVideo = (file: string, { video, absolute }: MarkdownContext) =>
  absolute(video(file, missing));

/** Where a link leads, absolute. */
export function addressOf(
  url: string,
  { article, pageLocale, routes, page, absolute }: MarkdownContext,
): string {
  const link = parseInternalLink(url);
  if (link === 'unknown') throw new Error(`${article}: there is no page "${url}".`);
  const address = link ? resolveInternalLink(link, pageLocale, article, routes) : url;
  const whole = address.startsWith('#') ? page + address : link ? absolute(address) : address;
  return whole.replace(/[ ()<>]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
}
