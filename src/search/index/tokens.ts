import type { Option, Vocabulary } from './vocabulary.ts';
import { tokenize } from '../text/tokenize.ts';

/** A word of a query, or several that are one. */
export interface Token {
  text: string;
  /** What it means, when that is certain. */
  options?: Option[];
}

/** As many words as a phrase may have. */
const LONGEST_PHRASE = 4;

/** The words of a query. Words that the writers know as a phrase, or that are one word in the texts, come as one. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const words = tokenize(text);
  const tokens: Token[] = [];
  while (words.length > 0) {
    const phrase = phraseAt(words, vocabulary);
    const taken = words.splice(0, phrase?.length ?? 1).join(' ');
    tokens.push(phrase ? { text: taken, options: phrase.options } : { text: taken });
  }
  return tokens;
}

/** The longest phrase that the words begin with. */
function phraseAt(words: readonly string[], { stemOf, spellings, byStem, synonyms, rules }: Vocabulary) {
  for (let length = Math.min(LONGEST_PHRASE, words.length); length >= 2; length--) {
    const part = words.slice(0, length);
    const spelled = spellings.get(part.map(stemOf).join(' '));
    if (spelled?.length) return { length, options: spelled.map(surely) };
  }
  // “desk jet” where the texts write “deskjet”; not where one of the two has a meaning of its own.
  const pair = words.slice(0, 2);
  const [, second = ''] = pair;
  const isWord = (word: string) =>
    byStem.has(stemOf(word)) || synonyms.has(stemOf(word)) || rules.functionWords.has(rules.fold(word));
  // A number goes on the name before it: “Windows 11”.
  if (pair.length < 2 || (!/^\d+$/.test(second) && pair.some(isWord))) return undefined;
  const joined = byStem.get(stemOf(pair.join('')));
  return joined && { length: 2, options: [surely(joined)] };
}

const surely = (entry: Option['entry']): Option => ({ entry, quality: 1 });
