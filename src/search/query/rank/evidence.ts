import type { Match } from '../../engine/engine.ts';
import type { Plan } from '../plan.ts';
import type { RunOptions } from '../run-options.ts';

/** What the texts of the pages say to a plan. */
export interface Evidence {
  /** For each term of the plan, how well the page's text matches it, 0 to 1. */
  scoresOf(key: string): number[];
  /** The page by the term that it matches best. */
  bestMatch(key: string): Match | undefined;
  /** Every page, best first, each by the term that it matches best. */
  best(): Match[];
}

interface TermScore {
  score: number;
  /** Undefined for a page that was found in another language. */
  match: Match | undefined;
}

/** As many words are looked up in the texts, the most telling ones: each fetches a part of the index. */
const WORDS_LOOKED_UP = 8;

/**
 * Asks the engine for every term by itself: pages need not have all of them.
 *
 * @param most as many words as one term may stand for, the likeliest first: each fetches another part of the index
 * @param ownKeyOf the page in the query's language of the same article as a page in another
 */
export async function askForTerms(
  plan: Plan,
  { engine, signal }: RunOptions,
  most: number,
  ownKeyOf: (key: string, locale: string) => string | undefined,
): Promise<Evidence> {
  const { terms = [], queryLocale: locale, topic } = plan;
  const telling = terms.filter(({ isStopWord }) => !isStopWord).sort((a, b) => b.weight - a.weight);
  const lookedUp = new Set(telling.slice(0, WORDS_LOOKED_UP));
  const found = await Promise.all(
    terms.map(async (term) => {
      const { options } = term;
      const scores = new Map<string, TermScore>();
      if (!lookedUp.has(term)) return scores;
      const answers = await Promise.all(
        options.slice(0, most).map(async ({ entry, quality, locale: lender }) => {
          const matches = await engine.search(entry, { locale: lender ?? locale, topic });
          return { matches, quality, lender };
        }),
      );
      for (const { matches, quality, lender } of answers) {
        // Scores of two words do not compare: each is taken as a share of the word's best.
        const highest = matches[0]?.score ?? 1;
        for (const match of matches) {
          const score = (quality * match.score) / (highest || 1);
          const key = lender ? ownKeyOf(match.key, lender) : match.key;
          if (key === undefined || score <= (scores.get(key)?.score ?? 0)) continue;
          scores.set(key, { score, match: lender ? undefined : match });
        }
      }
      return scores;
    }),
  );
  signal?.throwIfAborted();

  const weighed = (key: string) =>
    found.map((scores, index) => {
      const own = scores.get(key);
      return own && { ...own, score: own.score * (terms[index]?.weight ?? 0) };
    });
  const bestMatch = (key: string) =>
    weighed(key).reduce<TermScore | undefined>(
      (best, next) => (next?.match && next.score > (best?.score ?? 0) ? next : best),
      undefined,
    )?.match;
  const sum = (key: string) => weighed(key).reduce((total, next) => total + (next?.score ?? 0), 0);

  return {
    scoresOf: (key) => found.map((scores) => scores.get(key)?.score ?? 0),
    bestMatch,
    best: () => {
      const keys = [...new Set(found.flatMap((scores) => [...scores.keys()]))];
      const sums = new Map(keys.map((key) => [key, sum(key)]));
      return keys
        .sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || (a < b ? -1 : 1))
        .flatMap((key) => bestMatch(key) ?? []);
    },
  };
}
