import type { Page } from '@playwright/test';

/**
 * Puts an index in place of the site's that finds as many articles as the query says: "5" finds five.
 * For what depends on numbers the content does not have. Queries are taken literally: the stub knows no words.
 */
export async function stubIndex(page: Page): Promise<void> {
  await page.route('**/pagefind/pagefind.js*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `(${String(stub)})(); ${EXPORTS}` }),
  );
  await page.route('**/pagefind/words.*.json', (route) => route.fulfill({ json: NO_WORDS }));
}

/** A language without words: see `WordsFile`. */
const NO_WORDS = {
  pages: 0,
  letters: '',
  words: '',
  spread: '',
  complete: true,
  synonyms: [],
  spellings: [],
  everywhere: [],
  others: [],
};
const EXPORTS = 'export const createInstance = globalThis.createStubIndex;';

function stub() {
  const { lang } = document.documentElement;
  // The title says the query, so that every article answers it.
  const article = (number: number, query: string) => ({
    url: `/en/articles/sample-${number}/`,
    excerpt: `Sample <mark>${number}</mark> &lt;b&gt;bold&lt;/b&gt;`,
    content: 'Sample',
    meta: { article: `sample-${number}`, title: `Sample ${query}`, category: 'Samples' },
    filters: { topic: ['samples'] },
    anchors: [],
    sub_results: [],
  });
  Object.assign(globalThis, {
    createStubIndex: () => ({
      search: (query: string) =>
        Promise.resolve({
          results: Array.from({ length: Number(query) }, (_, index) => ({
            id: `${lang}_${index}`,
            score: 1 / (index + 1),
            data: () => Promise.resolve(article(index + 1, query)),
          })),
        }),
      destroy: () => Promise.resolve(),
    }),
  });
}
