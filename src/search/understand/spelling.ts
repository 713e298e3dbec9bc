import type { SearchRules } from '../../i18n/languages/search/rules.ts';

/** What it costs to take one letter for another, to leave one out or put one in; a whole slip costs 1. */
export interface Slips {
  swap(a: string, b: string): number;
  /** @param neighbours the letters beside it */
  skip(letter: string, before: string | undefined, after: string | undefined): number;
}

const CONFUSED = 0.4;
const NEIGHBOUR_KEYS = 0.7;
const DOUBLED = 0.4;
const TRANSPOSED = 0.7;
/** How many keys a row has, from the top. */
const ROWS = [12, 11, 9];

/**
 * The slips of a language: letters that sound alike and keys that lie side by side are taken for each other more
 * easily than any two.
 *
 * @param confusions see `SearchRules`
 */
export function slipsOf({ keyboard }: SearchRules, confusions: readonly string[]): Slips {
  const confused = new Set(confusions.flatMap((pair) => [pair, [...pair].reverse().join('')]));
  const places = new Map([...(keyboard ?? '')].map((letter, index) => [letter, placeOf(index)]));
  return {
    swap(a, b) {
      if (confused.has(a + b)) return CONFUSED;
      const [from, to] = [places.get(a), places.get(b)];
      const near = from && to && Math.abs(from.row - to.row) <= 1 && Math.abs(from.key - to.key) <= 1;
      return near ? NEIGHBOUR_KEYS : 1;
    },
    skip(letter, before, after) {
      if (letter === before || letter === after) return DOUBLED;
      return confused.has(letter) ? CONFUSED : 1;
    },
  };
}

function placeOf(index: number): { row: number; key: number } {
  let key = index;
  for (const [row, keys] of ROWS.entries()) {
    if (key < keys) return { row, key };
    key -= keys;
  }
  return { row: ROWS.length, key };
}

/**
 * How far two words are apart: the optimal string alignment distance with weighted slips (Damerau 1964, restricted
 * to one transposition of neighbours at a place).
 *
 * @param limit stop when it is farther than this
 * @returns the cost; Infinity when above `limit`
 */
export function distance(a: string, b: string, slips: Slips, limit: number): number {
  let older: number[] = [];
  let old: number[] = [0];
  for (let j = 1; j <= b.length; j++) old.push((old[j - 1] ?? 0) + skipAt(b, j - 1, slips));
  for (let i = 1; i <= a.length; i++) {
    const row = [(old[0] ?? 0) + skipAt(a, i - 1, slips)];
    let least = row[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      const [x = '', y = ''] = [a[i - 1], b[j - 1]];
      let cost = (old[j - 1] ?? 0) + (x === y ? 0 : slips.swap(x, y));
      cost = Math.min(
        cost,
        (old[j] ?? 0) + skipAt(a, i - 1, slips),
        (row[j - 1] ?? 0) + skipAt(b, j - 1, slips),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y && x !== y)
        cost = Math.min(cost, (older[j - 2] ?? 0) + TRANSPOSED);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A transposition reaches back over one row.
    if (least > limit && Math.min(...old) > limit) return Infinity;
    older = old;
    old = row;
  }
  const cost = old[b.length] ?? Infinity;
  return cost <= limit ? cost : Infinity;
}

const skipAt = (word: string, at: number, slips: Slips) =>
  slips.skip(word[at] ?? '', word[at - 1], word[at + 1]);

/** How far a word may be from what was meant: short words are soon another word. */
export function limitFor(word: string): number {
  if (word.length < 4) return word.length < 3 ? 0 : 0.5;
  if (word.length < 6) return 1;
  return word.length < 9 ? 1.7 : 2.4;
}
