import { inventWords } from './invent-words.ts';
import { present } from '../../../core/present.ts';

/** Different words in all; a large help centre in an inflected language has as many forms. */
const WORDS = 100_000;

/** Says words as often as they occur in real texts. */
export interface Talk {
  word(): string;
  phrase(words: number): string;
}

/**
 * Makes texts of a language in which the words are spread as in real ones: a word's frequency falls with its rank
 * (Zipf 1935), so that the vocabulary goes on growing with the number of pages. The most frequent are those of real
 * texts, in their order; behind them come invented ones.
 *
 * @param texts real texts of the language
 * @param random gives numbers from 0 up to 1
 */
export function talkLike(texts: readonly string[], random: () => number): Talk {
  const counts = new Map<string, number>();
  for (const word of texts
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const real = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  const words = [...real, ...inventWords(real, Math.max(0, WORDS - real.length), random)];
  const word = () => present(words[rankOf(random(), words.length)], 'a word of that rank');
  return { word, phrase: (length) => Array.from({ length }, word).join(' ') };
}

/** Turns a number from 0 up to 1 into a rank from 0, of which rank r comes about 1 / (r + 1) as often as the first. */
const rankOf = (number: number, count: number) => Math.floor((count + 1) ** number) - 1;
