import { searchRules } from '../../languages/search.ts';
import { stemOf } from '../text/stem-of.ts';
import { closed, tokenize } from '../text/tokenize.ts';
import { isTelling } from './is-telling.ts';
import type { Plan, Term } from './plan.ts';
import type { Found } from './rank/found.ts';

/** A longer way of asking is a story, and no name. */
const MOST_LETTERS = 60;

/**
 * What a page is also called, where it was found by that and no word on the screen would say so: the other way of
 * asking that is nearest to the query, or the words of the query that only mean the same as words of the page.
 *
 * @param shown what stands on the screen of it
 * @returns none where the page has the words that were typed
 */
export function alsoCalled(
  { card, verdict: { best } }: Found,
  plan: Plan,
  shown: readonly string[],
): string[] {
  const { terms = [], how, queryLocale } = plan;
  if (how !== 'typed' || card.locale !== queryLocale) return [];
  const rules = searchRules(queryLocale);
  const seen = new Set(shown.flatMap(tokenize).map((word) => stemOf(word, rules)));
  const isSeen = ({ typed }: Term) => tokenize(typed).some((word) => seen.has(stemOf(word, rules)));
  const telling = terms.filter(isTelling);
  const [nearest] = best;
  const isOther = nearest?.line.kind === 'alias' || nearest?.line.kind === 'keyword';
  if (isOther && nearest.line.text.length <= MOST_LETTERS && !telling.some(isSeen))
    return [nearest.line.text];
  const inLine = new Set(nearest?.line.stems);
  const isSynonym = ({ asTyped, typed, options }: Term) => {
    const met = options.find(({ entry }) => inLine.has(entry.stem));
    // What is still being typed, or is written as one word, is the same word.
    return asTyped && met !== undefined && !met.entry.form.startsWith(closed(typed));
  };
  return telling.filter((term) => !isSeen(term) && isSynonym(term)).map(({ typed }) => typed);
}
