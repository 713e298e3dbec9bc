import type { TextAnalysis } from '../languages/text-analysis-rules.ts';
import { wordsOf } from '../languages/words-of.ts';

/** The same wording: case, punctuation, spacing and spelling variants do not count. */
export function wordingKey(text: string, rules: TextAnalysis): string {
  return wordsOf(text, rules).join(' ');
}

/**
 * The same question: word order, endings and words that a question can lack do not count. Whose account it is and
 * whether one asks how, why or where does: “delete my account” and “delete an account” stay two questions.
 */
export function questionKey(question: string, rules: TextAnalysis): string {
  const stems = wordsOf(question, rules)
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => !rules.fillers.has(word))
    .map((word) => rules.stem(word));
  return stems.length === 0 ? wordingKey(question, rules) : stems.sort().join(' ');
}
