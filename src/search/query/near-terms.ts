import { searchRules } from '../../languages/search.ts';
import type { ProductName, ProductTerm } from '../index/product-terms.ts';
import type { Plan } from './plan.ts';
import { partsOf, tokenize } from '../text/tokenize.ts';

/** How much of a name has to be in the query. */
const CLOSE = 0.6;
/** “Dismissed” is not what is called “Dismiss”. */
const OTHER_FORM = 0.75;
/** Terms this much less near than the nearest are not meant. */
const SHARE_OF_BEST = 0.8;
/** A shorter beginning of a word says too little. */
const LEAST_BEGINNING = 3;

/**
 * The product's terms that a query is the name of, or nearly, the nearest first. In any language: readers may have the
 * product in another than the one they read in. A name is what stands on a screen, so synonyms of its words are not
 * looked for.
 */
export function nearTerms({ typed, query }: Plan, terms: readonly ProductTerm[]): ProductTerm[] {
  const texts = [...new Set([typed, query])];
  const near = terms
    .map((term) => ({
      term,
      near: Math.max(...term.names.flatMap((name) => texts.map((text) => nearness(text, name)))),
    }))
    .sort((a, b) => b.near - a.near);
  const least = Math.max(CLOSE, (near[0]?.near ?? 0) * SHARE_OF_BEST);
  return near.filter((one) => one.near >= least).map(({ term }) => term);
}

/** How much of a name a query has, 0 to 1; 0 when it has a word that is not in the name. */
function nearness(query: string, { locale, text }: ProductName): number {
  const { fold, stem, functionWords } = searchRules(locale);
  const tellingWords = (of: string) =>
    tokenize(of)
      .map(fold)
      .filter((word) => !functionWords.has(word));
  const asked = tellingWords(query).map((word) => word.replaceAll('-', ''));
  const named = tellingWords(text);
  const shares = asked.map((word, index) => {
    const isUnfinished = index === asked.length - 1 && word.length >= LEAST_BEGINNING;
    return Math.max(
      0,
      ...named.flatMap(partsOf).map((other) => {
        if (other === word) return 1;
        if (stem(other) === stem(word)) return OTHER_FORM;
        return isUnfinished && other.startsWith(word) ? word.length / other.length : 0;
      }),
    );
  });
  if (shares.length === 0 || shares.includes(0)) return 0;
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(named.length, shares.length);
}
