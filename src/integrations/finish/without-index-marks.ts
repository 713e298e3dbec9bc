/** Elements that are left as they are, and tags; a value in quotes may hold anything. */
const TAG = /<(script|style)\b[\s\S]*?<\/\1>|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const MARK = /\s+data-pagefind-[\w-]+(?:="[^"]*")?/g;

/** True for a page that search can find. */
export const isIndexed = (page: string): boolean => page.includes(' data-pagefind-body');

/**
 * Takes the marks for Pagefind out of a page, and the words that stand there for search alone. Nothing in a browser
 * reads them; in a long article they were a tenth of the page.
 *
 * @param page that has been indexed
 */
export function withoutIndexMarks(page: string): string {
  return page.replace(TAG, (tag) => {
    if (!tag.includes(' data-pagefind-') || /^<(?:script|style)\b/i.test(tag)) return tag;
    if (/^<meta\b/i.test(tag)) return '';
    // `alias[data-aliases]` says which attribute of the element holds the words.
    const named = [...tag.matchAll(/\[(data-[\w-]+)\]/g)].map(([, name]) => name);
    const words = named.length > 0 ? new RegExp(`\\s+(?:${named.join('|')})="[^"]*"`, 'g') : undefined;
    const bare = tag.replace(MARK, '');
    return words ? bare.replace(words, '') : bare;
  });
}
