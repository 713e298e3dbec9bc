import type { Page } from '@playwright/test';

/** What is used of Pagefind's browser API. */
export interface PlainPagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(query: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>;
    destroy(): Promise<void>;
  };
}

/** As many results as are looked at: an answer further down is none. */
const MOST_RESULTS = 10;

/**
 * Asks Pagefind itself, without anything of the site's, on the site's index. Each query gets an instance of its own:
 * Pagefind's answers depend on what it was asked before.
 *
 * @param page any page of the site in the language to be asked
 * @param indexUrl the folder of the index, with a slash at its end
 * @returns ids of the articles found, best first
 */
export function askPlainPagefind(page: Page, indexUrl: string, query: string): Promise<string[]> {
  return page.evaluate(
    async ({ indexUrl, query, most }) => {
      const pagefind = (await import(`${indexUrl}pagefind.js`)) as PlainPagefind;
      // A worker would be started for every query; it changes no answer.
      const instance = pagefind.createInstance({ basePath: indexUrl, noWorker: true });
      const { results } = await instance.search(query);
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      await instance.destroy();
      return pages.map(({ meta }) => meta['article'] ?? '');
    },
    { indexUrl, query, most: MOST_RESULTS },
  );
}
