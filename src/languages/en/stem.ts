import { stem as snowballStem } from 'porter2';

/**
 * The index’s version of Snowball English takes no ending off that reaches into “inter” (“internal”, “interval”); the
 * package’s does not know that yet, but knows it of “gener”, which is as long.
 */
const KEPT = { newer: /^inter/, known: 'gener', length: 5 };

/**
 * Snowball English (Porter2, https://snowballstem.org/algorithms/english/stemmer.html), as the index has it; of a
 * possessive (“user’s”) the noun alone is taken.
 *
 * @param word in small letters
 */
export function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  if (!KEPT.newer.test(bare)) return snowballStem(bare);
  return bare.slice(0, KEPT.length) + snowballStem(KEPT.known + bare.slice(KEPT.length)).slice(KEPT.length);
}
