import type { Page } from '@playwright/test';
import type { Tier } from '../../search/query/plan.ts';

/** What the page shows. */
export interface Shown {
  tier: Tier;
  /** Ids of the articles, best first. */
  articles: string[];
  /** The section that the first result leads to. */
  section: string | undefined;
}

const TIERS: Record<string, Tier> = { done: 'answers', near: 'near', empty: 'nothing' };

/**
 * Types a query into the results page and waits for the answer to it.
 *
 * What is typed goes into the page's address, and the page is `loading`, before `fill` returns; answers to older queries are
 * dropped. So the next state that is none of waiting belongs to this query.
 *
 * @param page shows the results page
 * @throws when the search failed
 */
export async function askResultsPage(page: Page, query: string): Promise<Shown> {
  await page.locator('[data-search-page] [data-search-field]').fill(query);
  const settled = await page.waitForFunction((typed) => {
    const panel = document.querySelector<HTMLElement>('[data-search-page] [data-search-state]');
    const state = panel?.dataset['searchState'] ?? '';
    if (new URLSearchParams(location.search).get('q') !== typed) return false;
    if (!panel || !['done', 'near', 'empty', 'error'].includes(state)) return false;
    const hits = [...panel.querySelectorAll<HTMLElement>('li[data-article]')];
    const section = hits[0]?.querySelector<HTMLAnchorElement>('a[href*="#"]')?.hash.slice(1);
    return { state, articles: hits.map((hit) => hit.dataset['article'] ?? ''), section };
  }, query.trim());
  const answer = await settled.jsonValue();
  const tier = answer && TIERS[answer.state];
  if (!tier) throw new Error(`The search failed at "${query}".`);
  if (tier === 'nothing') return { tier, articles: [], section: undefined };
  return { tier, articles: answer.articles, section: answer.section };
}
