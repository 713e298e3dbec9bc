import type { Page } from '@playwright/test';

/**
 * Types a query into the results page and waits for the answer to it.
 *
 * What is typed goes into the page's address, and the page is `loading`, before `fill` returns; answers to older queries are
 * dropped. So the next state that is none of waiting belongs to this query.
 *
 * @param page shows the results page
 * @returns ids of the articles shown, best first
 * @throws when the search failed
 */
export async function askResultsPage(page: Page, query: string): Promise<string[]> {
  await page.locator('[data-search-page] [data-search-field]').fill(query);
  const settled = await page.waitForFunction((typed) => {
    const panel = document.querySelector<HTMLElement>('[data-search-page] [data-search-state]');
    const state = panel?.dataset['searchState'] ?? '';
    if (new URLSearchParams(location.search).get('q') !== typed) return false;
    if (!panel || !['done', 'empty', 'error'].includes(state)) return false;
    const hits = [...panel.querySelectorAll<HTMLElement>('li[data-article]')];
    return { state, articles: hits.map((hit) => hit.dataset['article'] ?? '') };
  }, query.trim());
  const answer = await settled.jsonValue();
  if (!answer || answer.state === 'error') throw new Error(`The search failed at "${query}".`);
  return answer.state === 'empty' ? [] : answer.articles;
}
