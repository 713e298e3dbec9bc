import type { Vocabulary } from '../data/vocabulary.ts';
import { wordsOf } from '../words-of.ts';
import type { Option } from './look-up.ts';

/** A word of a query, or several that are one. */
export interface Token {
  text: string;
  /** What it means, when that is certain. */
  options?: Option[];
}

/** As many words as a spelling may have. */
const LONGEST_PHRASE = 4;

/** The words of a query. Words that the writers know as a phrase, or that are one word in the texts, come as one. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const { rules, spellings } = vocabulary;
  const words = wordsOf(text);
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = longestPhrase(words, at, vocabulary);
    if (phrase) {
      tokens.push(phrase.token);
      at += phrase.length;
      continue;
    }
    tokens.push({ text: words[at] ?? '' });
    at++;
  }
  return tokens;

  function longestPhrase(words: string[], at: number, { byStem }: Vocabulary) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length >= 2; length--) {
      const part = words.slice(at, at + length);
      const text = part.join(' ');
      const spelled = spellings.get(part.map(rules.fold).join(' '));
      if (spelled?.length) return { length, token: { text, options: spelled.map(surely) } };
      const joined = length === 2 && byStem.get(rules.stem(rules.fold(part.join('').replaceAll('-', ''))));
      if (joined && !knows(part)) return { length, token: { text, options: [surely(joined)] } };
    }
    return undefined;
  }

  function knows(part: string[]): boolean {
    return part.every((word) => vocabulary.byStem.has(rules.stem(rules.fold(word))));
  }
}

const surely = (entry: Option['entry']): Option => ({ entry, quality: 1 });
