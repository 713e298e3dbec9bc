import { expect, test } from 'vitest';
import { searchRules } from '../../../languages/search.ts';
import { distanceFrom, limitFor, slipsOf, type Slips } from './spelling.ts';

const slips = (locale: string) => slipsOf(searchRules(locale), searchRules(locale).confusions);
const distance = (a: string, b: string, by: Slips, limit: number) => distanceFrom(a, by)(b, limit);

test.each([
  ['the same', 'en', 'tray', 'tray', 0],
  ['letters in each other’s place', 'en', 'tary', 'tray', 0.7],
  ['the key beside', 'en', 'trsy', 'tray', 0.7],
  ['any other letter', 'en', 'trpy', 'tray', 1],
  ['a letter left out', 'en', 'try', 'tray', 1],
  ['a letter put in', 'en', 'trayd', 'tray', 1],
  ['a letter doubled', 'en', 'trray', 'tray', 0.4],
  ['a double letter single', 'en', 'adres', 'adress', 0.4],
  ['letters that sound alike', 'en', 'separete', 'separate', 0.4],
  ['an unstressed vowel', 'ru', 'атмена', 'отмена', 0.4],
  ['a voiced consonant', 'ru', 'сдоимость', 'стоимость', 0.4],
  ['a soft sign left out', 'ru', 'отменит', 'отменить', 0.4],
  ['two slips', 'en', 'tary x'.slice(0, 4) + 'd', 'tray', 1.7],
  ['nothing typed', 'en', '', 'a', 1],
])('%s costs in %s: %j for %j %f', (_name, locale, a, b, wanted) => {
  expect(distance(a, b, slips(locale), 3)).toBeCloseTo(wanted);
  expect(distance(b, a, slips(locale), 3)).toBeCloseTo(wanted);
});

test.each([
  ['tray', 'lamp', 1],
  ['projector', 'wardrobe', 2.4],
])('%j is too far from %j', (a, b, limit) => {
  expect(distance(a, b, slips('en'), limit)).toBe(Infinity);
});

test('a transposition at the limit is found behind strange letters', () => {
  expect(distance('abdc', 'abcd', slips('en'), 0.7)).toBeCloseTo(0.7);
});

test('is the same whatever was measured before', () => {
  const words = randomWords(300, 'aabcdeest', 9);
  const by = slips('en');
  for (const word of words.slice(0, 40)) {
    const measure = distanceFrom(word, by);
    for (const [index, other] of [...words].sort().concat(words).entries()) {
      const limit = (index % 6) / 2 - 0.3;
      expect(measure(other, limit)).toBe(distance(word, other, by, limit));
    }
  }
});

test('is the cheapest way from one word to the other', () => {
  const words = randomWords(60, 'aacesty', 6);
  for (const by of [slips('en'), slips('ru')])
    for (const word of words)
      for (const other of words)
        expect(distance(word, other, by, Infinity)).toBeCloseTo(cheapest(word, other, by), 9);
});

/** The distance as its definition says, letter by letter from the end. */
function cheapest(a: string, b: string, by: Slips): number {
  const known = new Map<string, number>();
  const upTo = (i: number, j: number): number => {
    if (i === 0 && j === 0) return 0;
    const place = `${i} ${j}`;
    const cost = known.get(place) ?? Math.min(...ways(i, j));
    known.set(place, cost);
    return cost;
  };
  const ways = (i: number, j: number): number[] => {
    const [x = '', y = '', beforeX, beforeY] = [a[i - 1], b[j - 1], a[i - 2], b[j - 2]];
    const both = i > 0 && j > 0;
    return [
      ...(i > 0 ? [upTo(i - 1, j) + by.skip(x, beforeX, a[i])] : []),
      ...(j > 0 ? [upTo(i, j - 1) + by.skip(y, beforeY, b[j])] : []),
      ...(both ? [upTo(i - 1, j - 1) + (x === y ? 0 : by.swap(x, y))] : []),
      ...(both && x === beforeY && y === beforeX && x !== y ? [upTo(i - 2, j - 2) + 0.7] : []),
    ];
  };
  return upTo(a.length, b.length);
}

/** The same words each time, none longer than told. */
function randomWords(count: number, letters: string, longest: number): string[] {
  let state = 1;
  const below = (most: number) => {
    state = (state * 48271) % 0x7fffffff;
    return state % most;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: below(longest) + 1 }, () => letters[below(letters.length)]).join(''),
  );
}

test.each([
  ['ab', 0],
  ['abc', 0.5],
  ['abcd', 1],
  ['abcdef', 1.7],
  ['abcdefghi', 2.4],
  ['ab'.repeat(14), 0],
])('%j may be %f off', (word, wanted) => {
  expect(limitFor(word)).toBe(wanted);
});
