import type { SearchResults, Tier } from '../query/plan.ts';

/**
 * Dispatched on `document` for every finished search: the place where a site can learn what people look for. Nothing
 * of it leaves the device by itself.
 */
export const SEARCH_EVENT = 'help:search';

/** `detail` of that event. */
export interface FinishedSearch {
  /** As typed. */
  query: string;
  /** As it was understood; equal to `query` when there was nothing to understand. */
  reading: string;
  /** How many articles were found. */
  results: number;
  /** How sure they are; undefined where one more word is needed to look for anything. */
  tier: Tier | undefined;
  /** The language of the page. */
  locale: string;
  /** The language of the query. */
  queryLocale: string;
}

declare global {
  interface DocumentEventMap {
    [SEARCH_EVENT]: CustomEvent<FinishedSearch>;
  }
}

/** What is told of a search. */
export function describeSearch({ plan, tier, total }: SearchResults): FinishedSearch {
  const { typed, query, locale, queryLocale, needsMore } = plan;
  return {
    query: typed,
    reading: query,
    results: total,
    tier: needsMore ? undefined : tier,
    locale,
    queryLocale,
  };
}
