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
  const known = measured.get(confusions) ?? measure(keyboard, confusions);
  measured.set(confusions, known);
  return known;
}

const measured = new WeakMap<readonly string[], Slips>();

function measure(keyboard: string | undefined, confusions: readonly string[]): Slips {
  const confused = new Set(confusions.flatMap((pair) => [pair, [...pair].reverse().join('')]));
  const places = new Map([...(keyboard ?? '')].map((letter, index) => [letter, placeOf(index)]));
  const costOf = (a: string, b: string) => {
    if (confused.has(a + b)) return CONFUSED;
    const [from, to] = [places.get(a), places.get(b)];
    const near = from && to && Math.abs(from.row - to.row) <= 1 && Math.abs(from.key - to.key) <= 1;
    return near ? NEIGHBOUR_KEYS : 1;
  };
  // Asked for millions of times in a large site: numbers are found faster than pairs of letters.
  const costs = new Map<number, number>();
  return {
    swap(a, b) {
      const pair = a.charCodeAt(0) * 0x10000 + b.charCodeAt(0);
      const cost = costs.get(pair) ?? costOf(a, b);
      costs.set(pair, cost);
      return cost;
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
  const skipped = skipsOf(b, slips);
  let older: number[] = [];
  let old: number[] = [0];
  for (let j = 1; j <= b.length; j++) old.push((old[j - 1] ?? 0) + (skipped[j - 1] ?? 0));
  for (const [at, left] of skipsOf(a, slips).entries()) {
    const [x = '', before = ''] = [a[at], a[at - 1]];
    const row = [(old[0] ?? 0) + left];
    let least = row[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1] ?? '';
      let cost = (old[j - 1] ?? 0) + (x === y ? 0 : slips.swap(x, y));
      cost = Math.min(cost, (old[j] ?? 0) + left, (row[j - 1] ?? 0) + (skipped[j - 1] ?? 0));
      if (x === b[j - 2] && before === y && x !== y) cost = Math.min(cost, (older[j - 2] ?? 0) + TRANSPOSED);
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

/** What it costs to leave out each letter of a word. */
const skipsOf = (word: string, slips: Slips) =>
  [...word].map((letter, at) => slips.skip(letter, word[at - 1], word[at + 1]));

/** How far a word may be from what was meant: short words are soon another word. */
export function limitFor(word: string): number {
  if (word.length < 4) return word.length < 3 ? 0 : 0.5;
  if (word.length < 6) return 1;
  return word.length < 9 ? 1.7 : 2.4;
}
