import type { TextAnalysis } from '../languages/text-analysis-rules.ts';
import { wordsOf } from '../languages/words-of.ts';

/** A language a document may be in, and the words it is known by. */
export interface Candidate {
  locale: string;
  rules: TextAnalysis;
  vocabulary: ReadonlySet<string>;
}

/** Names and code are the same in every language: fewer known words than this prove nothing. */
const ENOUGH = 0.25;

/**
 * Recognises a text’s language among those of the site: the one whose little words and whose help centre know the
 * largest share of its words.
 *
 * @returns the locale, undefined when no language knows a quarter of the words
 */
export function detectLanguage(text: string, candidates: readonly Candidate[]): string | undefined {
  let best: { locale: string; share: number } | undefined;
  for (const { locale, rules, vocabulary } of candidates) {
    const words = wordsOf(text, rules).filter((word) => /\p{L}/u.test(word));
    const known = words.filter((word) => rules.stopWords.has(word) || vocabulary.has(word));
    const share = words.length === 0 ? 0 : known.length / words.length;
    if (share > (best?.share ?? 0)) best = { locale, share };
  }
  return best && best.share >= ENOUGH ? best.locale : undefined;
}
