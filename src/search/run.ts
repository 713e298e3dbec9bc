import type { Engine, FoundPage, FoundSection } from './engine.ts';
import { withoutLead } from './excerpt.ts';
import { markTitle } from './mark-title.ts';
import type { Hit, Plan, SearchResults } from './plan.ts';

/** More links than this in one result hide the result. */
const SECTIONS_PER_HIT = 3;

export interface RunOptions {
  /** How many results are loaded; the rest are only counted. */
  limit: number;
  /** Ends the run as soon as its answer is no longer wanted. */
  signal?: AbortSignal;
}

/**
 * Carries out a plan.
 *
 * @throws what the engine throws when the index cannot be reached; the signal's reason when it was aborted
 */
export async function run(plan: Plan, engine: Engine, { limit, signal }: RunOptions): Promise<SearchResults> {
  if (!plan.query) return { plan, total: 0, hits: [] };
  const matches = await engine.search(plan.query, { topic: plan.topic });
  // An old query must not touch the pages a newer one is reading: engines share them.
  signal?.throwIfAborted();
  const pages = await Promise.all(matches.slice(0, limit).map((match) => match.load()));
  signal?.throwIfAborted();
  return { plan, total: matches.length, hits: pages.map((page) => toHit(page, plan)) };
}

function toHit(page: FoundPage, plan: Plan): Hit {
  const { article, url, category } = page;
  const marked = [page.excerpt, ...page.sections.map((section) => section.excerpt)].flat();
  const found = marked.filter(({ hit }) => hit).map(({ text }) => text);
  const title = markTitle(page.title, plan.query, found);
  const excerpt = withoutLead(page.excerpt, page.title);
  return { article, locale: plan.locale, url, title, category, excerpt, sections: best(page.sections) };
}

/** The sections that match best, back in reading order. */
function best(sections: FoundSection[]) {
  const chosen = new Set([...sections].sort((a, b) => b.score - a.score).slice(0, SECTIONS_PER_HIT));
  return sections
    .filter((section) => chosen.has(section))
    .map(({ id, title, url, excerpt }) => ({ id, title, url, excerpt }));
}
