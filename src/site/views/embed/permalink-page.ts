import type { HelpCentre } from '../../../content/help-centre/help-centre.ts';
import { attributes, escapeHtml } from '../../../core/html.ts';
import { permalinkOf } from './permalink.ts';

/** The script of permalinks, the same on all of them. */
export interface PermalinkScript {
  /** As it stands in the page, compact. */
  code: string;
  /** By which their policy allows it: `sha256-…`. */
  hash: string;
}

/**
 * The page at `/go/<id>/`, the address that other products link to. Nearly everyone passes through in a moment, so it has
 * no more than it takes: no layout, no style sheet, and one script that is the same for every article.
 *
 * @param id of an article, live or retired
 */
export function permalinkPage(help: HelpCentre, id: string, script: PermalinkScript): string {
  const { page, links, alternates, canonical, renamed } = permalinkOf(help, id);
  const { textLocale, title } = page;
  const own = { lang: textLocale.id, dir: textLocale.dir };
  const heading = escapeHtml(title);
  const policy = `default-src 'none';script-src '${script.hash}';base-uri 'none'`;
  const link = (values: Record<string, string>) => `<link${attributes(values).markup}>`;
  // In one line: what stands between the tags would travel, too.
  return [
    `<!doctype html><html${attributes(own).markup}><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="light dark"><title>${heading}</title>`,
    link({ rel: 'canonical', href: canonical }),
    ...alternates.map(({ locale, url }) => link({ rel: 'alternate', hreflang: locale, href: url })),
    link({ rel: 'alternate', hreflang: 'x-default', href: canonical }),
    `</head><body${attributes({ 'data-renamed': JSON.stringify(renamed) }).markup}><main><h1>${heading}</h1>`,
    ...links.map(({ locale, url, title: words, text }) => {
      const to = { href: url, lang: locale.id, dir: locale.dir, hreflang: text.lang ?? locale.id };
      const said = `<span${attributes({ ...text }).markup}>${escapeHtml(words)}</span>`;
      return `<p><a${attributes(to).markup}>${escapeHtml(locale.name)}: ${said}</a></p>`;
    }),
    `</main><script>${script.code}</script></body></html>`,
  ].join('');
}
