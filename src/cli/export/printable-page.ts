import { escapeXml } from '../../core/escape-xml.ts';
import type { Book } from './book.ts';

/**
 * A book as one HTML page that needs nothing else: read in a browser, printed, or made into a PDF.
 *
 * @param styles CSS, the typeface included
 * @param dataOf gives a picture by its path, as an address that holds it
 */
export function printablePage(book: Book, styles: string, dataOf: (path: string) => string): string {
  const { locale, title, asOf, contents, topics } = book;
  // The title is the first level; a topic is one only where there are several.
  const many = topics.length > 1;
  const articleLevel = many ? 2 : 1;
  const items = (list: string[]) => `<ol>${list.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  const link = ({ id, title: name }: { id: string; title: string }) =>
    `<a href="#${id}">${escapeXml(name)}</a>`;
  const listed = topics.map(({ title: name, articles }) => {
    const links = items(articles.map(link));
    return many ? `${escapeXml(name)}${links}` : links;
  });
  const texts = topics.map(({ title: name, articles }) => {
    const own = articles.map(({ markup }) => `<article>${lower(markup, articleLevel)}</article>`).join('\n');
    return many ? `<section><h2>${escapeXml(name)}</h2>\n${own}</section>` : own;
  });
  const page = `<!doctype html>
<html lang="${locale.id}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${styles}</style>
</head>
<body>
<header><h1>${escapeXml(title)}</h1><p class="as-of">${escapeXml(asOf)}</p></header>
<nav aria-labelledby="_contents"><h2 id="_contents">${escapeXml(contents)}</h2>${many ? items(listed) : listed.join('')}</nav>
<main>
${texts.join('\n')}
</main>
</body>
</html>
`;
  return page.replace(/ src="([^"]+)"/g, (_, path: string) => ` src="${dataOf(path)}"`);
}

/** Headings of an article so much further down; there is no sixth level below the fifth that articles have. */
const lower = (markup: string, by: number) =>
  markup.replace(
    /<(\/?)h([1-5])(?=[\s>])/g,
    (_, end: string, level: string) => `<${end}h${Math.min(Number(level) + by, 6)}`,
  );
