import type { TextAnalysis } from '../languages/text-analysis-rules.ts';
import { wordsOf } from '../languages/words-of.ts';

/**
 * A language’s rules for a help centre that says which words mean the same there: all words of a group have the stem of
 * its first, in any form.
 *
 * @param synonyms groups of words; a word of several parts is left out, it has no one stem
 */
export function withSynonyms(rules: TextAnalysis, synonyms: readonly (readonly string[])[]): TextAnalysis {
  const meant = new Map<string, string>();
  for (const group of synonyms) {
    const [first, ...others] = group.flatMap((word) => {
      const parts = wordsOf(word, rules);
      return parts.length === 1 ? parts.map((part) => rules.stem(part)) : [];
    });
    if (first !== undefined) for (const other of others) meant.set(other, first);
  }
  return {
    ...rules,
    stem: (word) => {
      const stem = rules.stem(word);
      return meant.get(stem) ?? stem;
    },
  };
}
