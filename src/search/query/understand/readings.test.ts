import { expect, test } from 'vitest';
import { readingsOf } from './readings.ts';

test.each([
  [
    'plain Latin',
    'print',
    ['en', 'ru'],
    ['en typed print', 'ru typed print', 'ru keyboard зкште', 'ru latin принт'],
  ],
  ['Cyrillic', 'печать', ['ru', 'en'], ['ru typed печать', 'en typed печать', 'en keyboard gtxfnm']],
  ['signs on keys of letters', ',evfuf', ['en', 'ru'], ['ru keyboard бумага']],
  ['a digit for a letter', 'kartrid4', ['ru', 'en'], ['ru latin картридч']],
  ['several words', 'zamenit toner', ['ru', 'en'], ['ru latin заменит тонер']],
  ['digits alone', '24', ['en', 'ru'], ['en typed 24', 'ru typed 24']],
  ['a language without rules', 'drucker', ['de', 'en'], ['de typed drucker', 'en typed drucker']],
])('reads %s', (_name, text, locales, wanted) => {
  const readings = readingsOf(text, locales).map(({ locale, how, text: read }) => `${locale} ${how} ${read}`);
  expect(readings).toEqual(expect.arrayContaining(wanted));
});

test('has the text as it stands in the reader’s language first', () => {
  expect(readingsOf('print', ['ru', 'en'])[0]).toMatchObject({ locale: 'ru', text: 'print', how: 'typed' });
});

test('does not change the keyboard for what was not typed on it', () => {
  expect(readingsOf('2024', ['en', 'ru']).map(({ how }) => how)).toEqual(['typed', 'typed']);
});

test.each([
  ['shchetka', 'щетка'],
  ['yubka', 'юбка'],
  ['jubka', 'юбка'],
  ['khleb', 'хлеб'],
  ['hleb', 'хлеб'],
  ["bol'", 'боль'],
  ['tsena', 'цена'],
  ['zhara', 'жара'],
  ['novyj', 'новый'],
])('reads %j written in Latin letters as %j', (text, wanted) => {
  expect(readingsOf(text, ['ru']).find(({ how }) => how === 'latin')?.text).toBe(wanted);
});
