import type { TextAnalysis } from './text-analysis-rules.ts';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** “e-mail” and “Wi-Fi” are also written “email” and “WiFi”. */
const HYPHENATED = /(?<![\p{L}\p{N}])(\p{L}{1,2})-(?=\p{L})|(?<=\p{L})-(\p{L}{1,2})(?![\p{L}\p{N}])/gu;

/** The words of a text in small letters, folded by the language’s rules: “E-Mail” → “email”. */
export function wordsOf(text: string, rules: TextAnalysis): string[] {
  return unfoldedWords(text).map((word) => foldWord(word, rules));
}

/** The words of a text in small letters, to be folded by `foldWord`: few words make many texts. */
export function unfoldedWords(text: string): readonly string[] {
  const whole = text.normalize('NFC').toLowerCase();
  const joined = whole.includes('-') ? whole.replace(HYPHENATED, '$1$2') : whole;
  return joined.match(WORD) ?? [];
}

export function foldWord(word: string, rules: TextAnalysis): string {
  return rules.fold(word.replaceAll('’', "'"));
}

/** What a text is about: the stems of its words without stop words, in order. */
export function stemsOf(text: string, rules: TextAnalysis): string[] {
  return wordsOf(text, rules)
    .filter((word) => !rules.stopWords.has(word))
    .map((word) => rules.stem(word));
}
