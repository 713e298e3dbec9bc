import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtPages } from '../page-kinds.ts';

/** A page to index. */
export interface Page {
  locale: string;
  /** From the root of the site. */
  url: string;
  html: string;
}

/** The article pages of a built site. */
export async function realPages(dist: string, locales: readonly string[]): Promise<Page[]> {
  const pages = await builtPages(dist, locales);
  const articles = pages.filter(({ kind }) => kind === 'articles');
  return Promise.all(
    articles.map(async ({ locale, path }) => ({
      locale,
      url: path,
      html: await readFile(join(dist, path, 'index.html'), 'utf8'),
    })),
  );
}

/** What a page says, roughly: its words are all that counts here. */
export function textOf(html: string): string {
  const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  return article.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
}
