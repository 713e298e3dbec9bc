import type { Plan, Tier } from '../plan.ts';
import { FITTED } from './fitted.ts';
import type { Found } from './found.ts';

/** What scores less than this share of the best is no answer; of the first three, less than that. */
const SHARE_OF_BEST = { first: 0.25, others: 0.45 };
const FIRST = 3;
/** As many are shown where none answers: more would look like results. */
export const MOST_NEAR = 3;
/** A page that warns of a loss has to be meant this surely to come first. Set by hand, and never below `FITTED.answer`. */
const SURE_OF_LOSS = 0.69;

/**
 * Says how sure results are, and takes away what is not to be shown. A page that warns of a loss never comes first on a
 * weak match: a reader in doubt would follow it.
 *
 * @param found every page that has a word of the query, the best first
 * @param confidence how likely the first is the answer, 0 to 1
 * @param all whether to keep what answers much worse than the best
 * @returns how many of the pages were left out beside answers as well: `weaker`
 */
export function tierOf(
  plan: Plan,
  found: readonly Found[],
  confidence: number,
  all = false,
): { tier: Tier; found: Found[]; weaker: number } {
  const nothing = { tier: 'nothing' as const, weaker: 0 };
  const [best] = found;
  if (!best || best.verdict.told === 0) return { ...nothing, found: [] };
  const least = best.card.warns ? Math.max(SURE_OF_LOSS, FITTED.answer) : FITTED.answer;
  if (confidence >= least && !isFarFetched(plan)) {
    const answers = found.filter((one, place) => all || isAnswer(one, place, best));
    return { tier: 'answers', found: answers, weaker: found.length - answers.length };
  }
  if (isGuess(plan)) return { ...nothing, found: [] };
  const calm = found.findIndex(({ card }) => !card.warns);
  const first = found[calm];
  if (!first) return { ...nothing, found: [] };
  const rest = found.filter((_, index) => index !== calm);
  return { tier: 'near', found: [first, ...rest].slice(0, MOST_NEAR), weaker: 0 };
}

const isAnswer = ({ verdict }: Found, place: number, best: Found) =>
  verdict.score >= best.verdict.score * (place < FIRST ? SHARE_OF_BEST.first : SHARE_OF_BEST.others);

/**
 * Whether all that was found are words that were mended, or read on another keyboard or from Latin letters, while others
 * are in no text.
 */
function isGuess({ terms = [], dropped, how }: Plan): boolean {
  const telling = terms.filter(({ isStopWord }) => !isStopWord);
  const guessed = how !== 'typed' || telling.every(({ asTyped }) => !asTyped);
  return dropped.length > 0 && guessed;
}

/** Whether half of a query is in no text even when it is read on another keyboard or from Latin letters. */
function isFarFetched({ terms = [], dropped, how }: Plan): boolean {
  return how !== 'typed' && dropped.length >= terms.filter(({ isStopWord }) => !isStopWord).length;
}
