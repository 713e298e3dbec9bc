import type { MdastNode } from 'satteri';
import { inLocale } from '../../core/routes.ts';
import { LINKABLE_PAGES, parseInternalLink, resolveInternalLink } from '../../content/text/internal-link.ts';
import { refuse } from './refuse.ts';
import type { TextContext } from './text-context.ts';

/** Where a link leads: pages of the site in the language of the page, all others as they are written. */
export function addressOf(node: Extract<MdastNode, { type: 'link' }>, context: TextContext): string {
  const { article, locale, pageLocale, locales, routes, base } = context;
  const { url } = node;
  const link = parseInternalLink(url);
  if (link === 'unknown')
    refuse(
      node,
      context,
      `There is no page "${url}".`,
      `Write one of ${LINKABLE_PAGES.map((page) => `page:${page}`).join(', ')}.`,
    );
  const address = link ? resolveInternalLink(link, locale.id, article, routes) : url;
  return address.startsWith(routes.root())
    ? inLocale(
        address,
        pageLocale,
        locales.map(({ id }) => id),
        base,
      )
    : address;
}
