import { addressOf, type Line } from './data/cards.ts';
import type { Cards } from './data/load-data.ts';
import type { Segment } from './excerpt.ts';
import { hitsOf } from './hits-of-plan.ts';
import { markWords } from './mark-words.ts';
import type { Plan, Term } from './plan.ts';

/** A question or title that a reader may be typing, as a link straight to its answer. */
export interface Suggestion {
  url: string;
  text: Segment[];
}

export interface SuggestOptions {
  limit: number;
  /** Articles whose titles are on the screen anyway. */
  titled: readonly string[];
}

/** Words that tell less are in every text: a line without them may be meant all the same. */
const TELLING = 0.2;
/** A shorter line is nearer; what it has besides the query counts this much. */
const OTHER_WORD = 0.05;

/**
 * The questions and titles that have every telling word of a query, the nearest first; one for each answer.
 *
 * By the plan's words and not by letters: so they are found through slips, synonyms and other keyboard layouts too.
 * None when a part of the query is in no text, when it is in another language or to be taken literally.
 */
export function suggest(plan: Plan, cards: Cards, { limit, titled }: SuggestOptions): Suggestion[] {
  const { terms = [], dropped, locale, queryLocale, topic } = plan;
  if (locale !== queryLocale || dropped.length > 0 || !terms.some(isTelling)) return [];
  const isHit = hitsOf(plan, locale);
  const near = cards.all
    .filter((card) => !topic || card.topic === topic)
    .flatMap((card) =>
      cards
        .linesOf(card)
        .filter(({ kind }) => kind === 'question' || (kind === 'title' && !titled.includes(card.article)))
        .map((line) => ({
          url: addressOf(card, line.section),
          text: line.text,
          score: nearness(terms, line),
        })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
  const best = new Map<string, Suggestion>();
  for (const { url, text } of near) if (!best.has(url)) best.set(url, { url, text: markWords(text, isHit) });
  return [...best.values()].slice(0, limit);
}

const isTelling = ({ quiet, weight }: Term) => !quiet && weight > TELLING;

/** How much of the query a line has, less for what it has besides; 0 when it lacks a telling word. */
function nearness(terms: readonly Term[], { stems }: Line): number {
  let whole = 0;
  let shared = 0;
  const met = new Set<string>();
  for (const term of terms) {
    const inLine = term.options.filter(({ entry }) => stems.includes(entry.stem));
    if (inLine.length === 0 && isTelling(term)) return 0;
    for (const { entry } of inLine) met.add(entry.stem);
    whole += term.weight;
    shared += term.weight * Math.max(0, ...inLine.map(({ quality }) => quality));
  }
  return shared / (whole + OTHER_WORD * (stems.length - met.size));
}
