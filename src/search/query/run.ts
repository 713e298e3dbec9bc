import type { FoundPage } from '../engine/engine.ts';
import { withoutLead } from '../engine/excerpt.ts';
import { hitsOf } from './hits-of-plan.ts';
import { markWords } from './mark-words.ts';
import { loadAll } from './load-all.ts';
import type { Hit, Plan, SearchResults } from './plan.ts';
import { retrieve } from './rank/retrieve.ts';
import type { RunOptions } from './run-options.ts';
import { bestSections } from './sections.ts';
import { showHits } from './show-hits.ts';

/** An answer this good needs no other. */
const GOOD = 0.65;
/** How much better the answer in the other language has to be. */
const CLEARLY_BETTER = 1.1;

/**
 * Carries out a plan. When it finds no good answer, its rival in another language is tried and the better one taken.
 *
 * @throws what the engine throws when the index cannot be reached; the signal's reason when it was aborted
 */
export async function run(plan: Plan, options: RunOptions): Promise<SearchResults> {
  if (!plan.query || plan.needsMore) return { plan, total: 0, hits: [] };
  if (!plan.terms) return runLiterally(plan, options);
  let ranked = await retrieve(plan, options);
  if (plan.rival && ranked.score < GOOD) {
    const other = await retrieve(plan.rival, options);
    if (other.score > ranked.score * CLEARLY_BETTER) ranked = other;
  }
  const hits = await showHits(ranked, options);
  return { plan: ranked.plan, total: ranked.found.length, hits };
}

async function runLiterally(plan: Plan, { engine, limit, signal }: RunOptions): Promise<SearchResults> {
  const matches = await engine.search({ text: plan.query }, { locale: plan.locale, topic: plan.topic });
  const pages = await loadAll(matches.slice(0, limit), signal);
  return { plan, total: matches.length, hits: pages.map((page) => toHit(page, plan)) };
}

function toHit(page: FoundPage, plan: Plan): Hit {
  const { article, url, category } = page;
  const isHit = hitsOf(plan, plan.locale);
  const excerpt = withoutLead(page.excerpt, page.title);
  const title = markWords(page.title, isHit);
  return { article, locale: plan.locale, url, title, category, excerpt, sections: bestSections(page) };
}
