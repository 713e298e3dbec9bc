import { partSigns } from '../../search/text/signs.ts';

const OPENING = /<html\b[^>]*>/;

/**
 * What search reads of the page of an article: the article in its language. The rest is two fifths of the page, which
 * Pagefind would parse only to leave it out.
 *
 * @param page as it was rendered, with its marks for Pagefind
 * @returns a whole page; one with nothing to find for an article that search is not to find
 */
export function searchPage(page: string): string {
  const [html = '<html>'] = OPENING.exec(page) ?? [];
  const start = page.indexOf('<article');
  const end = page.lastIndexOf('</article>');
  return `<!doctype html>${html}<body>${start === -1 ? '' : partSigns(page.slice(start, end))}</article></body></html>`;
}
