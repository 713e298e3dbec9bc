import type { FoundPage } from '../engine/engine.ts';
import { withoutLead } from '../engine/excerpt.ts';
import { highlighter } from './highlighter.ts';
import { markWords } from './mark-words.ts';
import { loadAll } from './load-all.ts';
import type { Hit, Plan, SearchResults, Tier } from './plan.ts';
import { retrieve, type Ranked } from './rank/retrieve.ts';
import type { RunOptions } from './run-options.ts';
import { bestSections } from './sections.ts';
import { showHits } from './show-hits.ts';

/** An answer this sure needs no other. */
const GOOD = 0.85;
/** How much better the answer in the other language has to be. */
const CLEARLY_BETTER = 1.1;

/**
 * Carries out a plan. What is to be taken literally and is in no text is read as any other query. When it finds no good answer, its alternative in another language is tried and the better one taken.
 *
 * @throws what the engine throws when the index cannot be reached; the signal's reason when it was aborted
 */
export async function run(plan: Plan, options: RunOptions): Promise<SearchResults> {
  if (!plan.query || plan.needsMore) return { plan, tier: 'nothing', total: 0, weaker: 0, hits: [] };
  if (!plan.terms) {
    const literal = await runLiterally(plan, options);
    return literal.total > 0 || !plan.alternative ? literal : run(plan.alternative, options);
  }
  const ranked = await choose(plan, options);
  const hits = await showHits(ranked, options);
  const { found, tier, weaker } = ranked;
  return { plan: ranked.plan, tier, total: found.length, weaker, hits };
}

/**
 * Whether a plan that has no answer in its topic has one, or anything at all, in the others.
 *
 * @param tier what it found within the topic
 * @throws as `run` does
 */
export async function answersWithoutTopic(
  plan: Plan,
  tier: Tier,
  options: Omit<RunOptions, 'limit'>,
): Promise<boolean> {
  if (plan.topic === undefined || tier === 'answers') return false;
  const other = await run(inEveryTopic(plan), { ...options, limit: 1 });
  return other.tier === 'answers' || (tier === 'nothing' && other.tier !== 'nothing');
}

const inEveryTopic = (plan: Plan): Plan => ({
  ...plan,
  topic: undefined,
  alternative: plan.alternative && inEveryTopic(plan.alternative),
});

/** What a plan finds, or its alternative in another language where that finds a better answer. */
export async function choose(plan: Plan, options: RunOptions): Promise<Ranked> {
  const ranked = await retrieve(plan, options);
  if (!plan.alternative || ranked.confidence >= GOOD) return ranked;
  const other = await retrieve(plan.alternative, options);
  return other.confidence > ranked.confidence * CLEARLY_BETTER ? other : ranked;
}

async function runLiterally(plan: Plan, { engine, limit, signal }: RunOptions): Promise<SearchResults> {
  const matches = await engine.search({ text: plan.query }, { locale: plan.locale, topic: plan.topic });
  const pages = await loadAll(matches.slice(0, limit), signal);
  const tier = matches.length > 0 ? 'answers' : 'nothing';
  const hits = pages.map((page) => toHit(page, plan));
  return { plan, tier, total: matches.length, weaker: 0, hits };
}

function toHit(page: FoundPage, plan: Plan): Hit {
  const { article, url, category, editions } = page;
  const isHit = highlighter(plan, plan.locale);
  const excerpt = withoutLead(page.excerpt, page.title);
  const title = markWords(page.title, isHit);
  return {
    article,
    locale: plan.locale,
    url,
    title,
    category,
    excerpt,
    answer: undefined,
    ...(editions && { editions }),
    alsoCalled: [],
    sections: bestSections(page),
  };
}
