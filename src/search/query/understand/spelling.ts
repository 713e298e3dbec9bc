import type { SearchRules } from '../../../languages/search-rules.ts';

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
  const places = new Map([...(keyboard ?? [])].map((letter, index) => [letter, placeOf(index)]));
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
 * How far words are from one: the optimal string alignment distance with weighted slips (Damerau 1964, restricted to
 * one transposition of neighbours at a place). What a word begins with in common with the one before is not measured
 * again, so a whole vocabulary in order is measured fast.
 *
 * @returns measures a word: the cost; Infinity when above `limit`
 */
export function distanceFrom(word: string, slips: Slips): (other: string, limit: number) => number {
  const skips = [...word].map((letter, at) => slips.skip(letter, word[at - 1], word[at + 1]));
  const swaps = new Map<string, number[]>();
  /** By letters of the other word, then by letters of this one; and the least of each row. */
  const rows: number[][] = [[0]];
  const least = [0];
  for (const skip of skips) rows[0]?.push((rows[0].at(-1) ?? 0) + skip);
  let last = '';
  let measured = 0;

  return (other, limit) => {
    let at = 0;
    // What it costs to leave out a letter depends on the next one.
    while (at < measured && other[at] === last[at] && other[at + 1] === last[at + 1]) at++;
    last = other;
    for (; ; at++) {
      measured = at;
      // A transposition reaches back over one row.
      if (Math.min(least[at] ?? 0, least[at - 1] ?? 0) > limit) return Infinity;
      if (at === other.length) break;
      addRow(other, at);
    }
    const cost = rows[at]?.[word.length] ?? Infinity;
    return cost <= limit ? cost : Infinity;
  };

  function addRow(other: string, at: number) {
    const [letter = '', before] = [other[at], other[at - 1]];
    const costs = swaps.get(letter) ?? [...word].map((own) => (own === letter ? 0 : slips.swap(own, letter)));
    swaps.set(letter, costs);
    const skip = slips.skip(letter, before, other[at + 1]);
    const [older = [], old = []] = [rows[at - 1], rows[at]];
    const row = (rows[at + 1] ??= []);
    let cost = (row[0] = (old[0] ?? 0) + skip);
    let smallest = cost;
    for (let i = 0; i < costs.length; i++) {
      const swap = costs[i] ?? 0;
      cost = Math.min((old[i] ?? 0) + swap, (old[i + 1] ?? 0) + skip, cost + (skips[i] ?? 0));
      if (swap > 0 && word[i] === before && word[i - 1] === letter)
        cost = Math.min(cost, (older[i - 1] ?? 0) + TRANSPOSED);
      row[i + 1] = cost;
      smallest = Math.min(smallest, cost);
    }
    least[at + 1] = smallest;
  }
}

/** What is longer is no word that somebody typed. */
const LONGEST = 26;

/** How far a word may be from what was meant: short words are soon another word. */
export function limitFor(word: string): number {
  if (word.length > LONGEST) return 0;
  if (word.length < 4) return word.length < 3 ? 0 : 0.5;
  if (word.length < 6) return 1;
  return word.length < 9 ? 1.7 : 2.4;
}
