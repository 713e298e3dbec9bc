import { extname } from 'node:path';
import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { escapeXml } from '../../core/escape-xml.ts';
import type { Book } from './book.ts';
import type { TakenArticle } from './take-articles.ts';

configure({ useWebWorkers: false });

/** Kinds of pictures that every reader of EPUB 3.3 knows (its 3.2, “Core media types”). */
export const PICTURES: Readonly<Record<string, string>> = {
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

/**
 * Writes a book as EPUB 3.3, a document an article. The same book gives the same bytes.
 *
 * @param styles CSS
 * @param read gives the bytes of a picture by its path
 * @throws where a picture is of a kind that readers do not know
 */
export async function writeEpub(
  book: Book,
  styles: string,
  read: (path: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array> {
  const articles = book.topics.flatMap((topic) => topic.articles);
  const pictures = new Map(
    [...new Set(articles.flatMap((article) => article.pictures))].map((path, index) => {
      const kind = PICTURES[extname(path).toLowerCase()];
      if (kind === undefined)
        throw new Error(`${path}: readers of e-books do not show this kind of picture.`);
      return [path, { name: `pictures/${index + 1}${extname(path)}`, kind }] as const;
    }),
  );
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    // The moment belongs to no content.
    lastModDate: new Date(1980, 0, 1),
    extendedTimestamp: false,
    useUnicodeFileNames: false,
    dataDescriptor: false,
  });
  // First, and not compressed, so that a file is known for what it is by its first bytes (OCF 3.3, 4.2.3).
  await zip.add('mimetype', new TextReader('application/epub+zip'), { level: 0 });
  await zip.add('META-INF/container.xml', new TextReader(CONTAINER));
  await zip.add('EPUB/package.opf', new TextReader(packageDocument(book, articles, [...pictures.values()])));
  await zip.add('EPUB/nav.xhtml', new TextReader(navigation(book)));
  await zip.add('EPUB/book.css', new TextReader(styles));
  for (const article of articles)
    await zip.add(
      `EPUB/${article.id}.xhtml`,
      new TextReader(chapter(book, article, (path) => pictures.get(path)?.name ?? path)),
    );
  for (const [path, { name }] of pictures)
    await zip.add(`EPUB/${name}`, new Uint8ArrayReader(await read(path)));
  return zip.close();
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function packageDocument(
  { url, title, publisher, locale, day }: Book,
  articles: readonly TakenArticle[],
  pictures: readonly { name: string; kind: string }[],
): string {
  const metadata = (property: string, value: string) => `    <meta property="${property}">${value}</meta>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locale.id}" dir="${locale.dir}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">${escapeXml(url)}</dc:identifier>
    <dc:title>${escapeXml(title)}</dc:title>
    <dc:language>${locale.id}</dc:language>
    <dc:publisher>${escapeXml(publisher)}</dc:publisher>
    <dc:source>${escapeXml(url)}</dc:source>
    <dc:date>${day}</dc:date>
${metadata('dcterms:modified', `${day}T00:00:00Z`)}${metadata('schema:accessMode', 'textual')}${
    pictures.length > 0 ? metadata('schema:accessMode', 'visual') : ''
  }${metadata('schema:accessModeSufficient', 'textual')}${[
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    ...(pictures.length > 0 ? ['alternativeText'] : []),
  ]
    .map((feature) => metadata('schema:accessibilityFeature', feature))
    .join('')}${metadata('schema:accessibilityHazard', 'none')}  </metadata>
  <manifest>
    <item id="_nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="_css" href="book.css" media-type="text/css"/>
${articles.map(({ id }) => `    <item id="a-${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>\n`).join('')}${pictures
    .map(({ name, kind }, index) => `    <item id="_p${index}" href="${name}" media-type="${kind}"/>\n`)
    .join('')}  </manifest>
  <spine page-progression-direction="${locale.dir}">
    <itemref idref="_nav"/>
${articles.map(({ id }) => `    <itemref idref="a-${id}"/>\n`).join('')}  </spine>
</package>
`;
}

const document = ({ locale }: Book, title: string, body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${locale.id}" lang="${locale.id}" dir="${locale.dir}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>${body}</body>
</html>
`;

function navigation(book: Book): string {
  const list = (items: string[]) => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  const link = (href: string, text: string) => `<a href="${href}">${escapeXml(text)}</a>`;
  const articles = (topic: Book['topics'][number]) =>
    topic.articles.map(
      ({ id, title, sections }) =>
        link(`${id}.xhtml`, title) +
        (sections.length > 0
          ? list(sections.map((section) => link(`${id}.xhtml#${section.id}`, section.title)))
          : ''),
    );
  const [first] = book.topics;
  const toc =
    first && book.topics.length === 1
      ? list(articles(first))
      : list(book.topics.map((topic) => `<span>${escapeXml(topic.title)}</span>${list(articles(topic))}`));
  return document(
    book,
    book.title,
    `<h1>${escapeXml(book.title)}</h1><p class="as-of">${escapeXml(book.asOf)}</p>
<nav epub:type="toc" id="toc" role="doc-toc" aria-labelledby="contents"><h2 id="contents">${escapeXml(book.contents)}</h2>${toc}</nav>`,
  );
}

function chapter(book: Book, { title, markup }: TakenArticle, pictureAt: (path: string) => string): string {
  const body = markup
    .replace(/ src="([^"]+)"/g, (_, path: string) => ` src="${pictureAt(path)}"`)
    .replace(
      / href="#([^"-]+(?:-[^"-]+)*)(--[^"]*)?"/g,
      (_, id: string, section = '') => ` href="${id}.xhtml${section ? `#${id}${section}` : ''}"`,
    )
    // What XML calls a language has another name there.
    .replace(/ lang="([^"]+)"/g, ' lang="$1" xml:lang="$1"');
  return document(book, title, body);
}
