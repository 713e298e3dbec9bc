import type { Vocabulary } from '../../index/vocabulary.ts';
import { tokenize } from '../../text/tokenize.ts';

/** As many words of a query are read: what is pasted has hundreds, and asks for a few. */
const MOST_WORDS = 40;

/**
 * A query, or of one that has too many words the weightiest that are in a text, in their order; the first when none is.
 *
 * @param text a query as typed, without tags
 */
export function weightiest(text: string, vocabularies: readonly Vocabulary[]): string {
  const words = tokenize(text);
  if (words.length <= MOST_WORDS) return text;
  const weights = new Map(words.map((word) => [word, weightOf(word, vocabularies)]));
  const known = [...weights].filter(([, weight]) => weight > 0).sort(([, a], [, b]) => b - a);
  if (known.length === 0) return words.slice(0, MOST_WORDS).join(' ');
  const chosen = new Set(known.slice(0, MOST_WORDS).map(([word]) => word));
  return [...weights.keys()].filter((word) => chosen.has(word)).join(' ');
}

function weightOf(word: string, vocabularies: readonly Vocabulary[]): number {
  const weights = vocabularies.map(({ rules, stemOf, byStem, synonyms }) => {
    if (rules.functionWords.has(rules.fold(word))) return 0;
    const stem = stemOf(word);
    return byStem.get(stem)?.weight ?? Math.max(0, ...(synonyms.get(stem) ?? []).map(({ weight }) => weight));
  });
  return Math.max(0, ...weights);
}
