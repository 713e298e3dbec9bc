import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Book, BookPlan } from './book.ts';
import { printablePage } from './printable-page.ts';
import { siteTypeface } from './site-typeface.ts';
import { takeArticles, type TakenArticle } from './take-articles.ts';
import { PICTURES, writeEpub } from './write-epub.ts';

export const FORMATS = ['html', 'pdf', 'epub'] as const;
export type Format = (typeof FORMATS)[number];

const KINDS: Readonly<Record<string, string>> = { ...PICTURES, '.woff2': 'font/woff2' };

/** What an e-book’s reader decides for itself. */
const PAPER = `@page{margin:2cm 2cm 2.2cm}
body{font:11pt/1.45 var(--font,system-ui,sans-serif);max-width:42rem;margin:0 auto;padding:1rem}
@media print{body{max-width:none;padding:0}}
section,article{break-before:page}section>h2+article{break-before:auto}
h3{font-size:1.3em}h4{font-size:1.1em}h5{font-size:1em}
[data-strong]{font-weight:600}[data-em]{font-style:italic}
`;

/**
 * Reads the texts of a book from the pages of the built site.
 *
 * @param home address of a page of it, as it is served now
 * @param origin where it lives
 */
export async function readBook(
  browser: Browser,
  home: string,
  origin: string,
  plan: BookPlan,
): Promise<{ book: Book; typeface: string }> {
  // Nothing but our own function runs in the page; its policy is for what readers load.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(home);
  const taken: TakenArticle[] = await page.evaluate(takeArticles, {
    articles: plan.topics.flatMap(({ articles }) => articles),
    origin,
  });
  const typeface = await page.evaluate(siteTypeface);
  await page.close();
  const byId = new Map(taken.map((article) => [article.id, article]));
  const topics = plan.topics.map(({ title, articles }) => ({
    title,
    articles: articles.flatMap(({ id }) => byId.get(id) ?? []),
  }));
  return { book: { ...plan, topics }, typeface };
}

/**
 * Makes the file that is asked for.
 *
 * @param typeface as `siteTypeface` gives it
 * @param folder of the built site, and the path it is served under
 */
export async function makeFile(
  format: Format,
  { book, typeface }: { book: Book; typeface: string },
  browser: Browser,
  { folder, base }: { folder: string; base: string },
): Promise<string | Uint8Array> {
  const styles = await readFile(join(import.meta.dirname, 'book.css'), 'utf8');
  const read = async (path: string) =>
    new Uint8Array(await readFile(join(folder, decodeURI(path.slice(base.length)))));
  if (format === 'epub') return writeEpub(book, styles, read);
  const paths = [
    ...book.topics.flatMap(({ articles }) => articles.flatMap(({ pictures }) => pictures)),
    ...[...typeface.matchAll(/url\("([^"]+)"\)/g)].flatMap(([, path]) => path ?? []),
  ];
  const data = new Map<string, string>();
  for (const path of paths)
    data.set(
      path,
      `data:${KINDS[extname(path)] ?? 'application/octet-stream'};base64,${Buffer.from(await read(path)).toString('base64')}`,
    );
  const dataOf = (path: string) => data.get(path) ?? path;
  const fonts = typeface.replace(/url\("([^"]+)"\)/g, (_, path: string) => `url("${dataOf(path)}")`);
  const html = printablePage(book, fonts + PAPER + styles, dataOf);
  if (format === 'html') return html;
  const page = await browser.newPage();
  await page.setContent(withoutStrong(html));
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true, preferCSSPageSize: true });
  await page.close();
  return pdf;
}

/**
 * Emphasis as looks alone: Chromium tags it with elements of PDF 2.0 in a file that says it is PDF 1.4, where readers take
 * them for errors.
 */
const withoutStrong = (html: string): string =>
  html
    .replace(/<(b|strong)(?=[\s>])/g, '<span data-strong')
    .replace(/<(i|em)(?=[\s>])/g, '<span data-em')
    .replace(/<\/(?:b|strong|i|em)>/g, '</span>');
