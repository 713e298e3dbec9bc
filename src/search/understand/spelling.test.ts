import { expect, test } from 'vitest';
import { searchRules } from '../../i18n/languages/search/index.ts';
import { distance, limitFor, slipsOf } from './spelling.ts';

const slips = (locale: string) => slipsOf(searchRules(locale), searchRules(locale).confusions);

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

test.each([
  ['ab', 0],
  ['abc', 0.5],
  ['abcd', 1],
  ['abcdef', 1.7],
  ['abcdefghi', 2.4],
])('%j may be %f off', (word, wanted) => {
  expect(limitFor(word)).toBe(wanted);
});
