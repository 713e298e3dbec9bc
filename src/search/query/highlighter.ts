import { searchRules } from '../../languages/search.ts';
import type { Plan } from './plan.ts';
import { closed, partsOf, plainText } from '../text/tokenize.ts';

/** A shorter beginning says too little: "in" would light up "invite". */
const LEAST_BEGINNING = 3;

/**
 * Which words of a text a plan looks for. Of a literal plan, words that begin like a word of the query.
 *
 * @param locale the text's language; in another than the query's nothing is found
 */
export function highlighter({ terms, query, queryLocale }: Plan, locale: string): (word: string) => boolean {
  if (locale !== queryLocale) return () => false;
  const { fold, stem } = searchRules(locale);
  const ready = (word: string) => fold(plainText(word));
  if (!terms) {
    const beginnings = ready(query).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    return (word) =>
      beginnings.some((begun) =>
        begun.length < LEAST_BEGINNING ? ready(word) === begun : ready(word).startsWith(begun),
      );
  }
  const stems = new Set(
    terms.flatMap(({ isStopWord, options }) => (isStopWord ? [] : options.map(({ entry }) => entry.stem))),
  );
  return (word) => partsOf(ready(word)).some((part) => stems.has(stem(closed(part))));
}
