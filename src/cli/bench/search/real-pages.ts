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

/**
 * What search reads of the article pages of a built site.
 *
 * @param dist the built site, whose own pages have no marks for Pagefind any more
 * @param folder what search reads of its pages: see `searchPagesFolder`
 * @throws when there is nothing to find: a site without its articles would be measured
 */
export async function realPages(dist: string, folder: string, locales: readonly string[]): Promise<Page[]> {
  const pages = await builtPages(dist, locales);
  const articles = pages.filter(({ kind }) => kind === 'articles');
  const read = await Promise.all(
    articles.map(async ({ locale, path }) => ({
      locale,
      url: path,
      html: await readFile(join(folder, path, 'index.html'), 'utf8'),
    })),
  );
  // Search is not to find every article: one that was withdrawn has nothing.
  const found = read.filter(({ html }) => html.includes('data-pagefind-body'));
  if (found.length === 0)
    throw new Error('Search reads nothing of any page. Fix: run npm run build, then measure again.');
  return found;
}

/** What a page says, roughly: its words are all that counts here. */
export function textOf(html: string): string {
  const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  return article.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
}
