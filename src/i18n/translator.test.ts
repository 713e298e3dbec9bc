import { describe, expect, test } from 'vitest';
import { createTranslator } from './translator.ts';
import type { UiWords } from './words.ts';

const words = (texts: Record<string, string>) => texts as UiWords;
const english = createTranslator(
  'en',
  words({
    'home.ask': 'What now?',
    'search.none': 'Nothing for “{{query}}”',
    'unit.day_one': '{{count}} day',
    'unit.day_other': '{{count}} days',
    'search.results_one': '{{count}} result',
    'search.results_other': '{{count}} results',
  }),
);
const russian = createTranslator(
  'ru',
  words({
    'home.ask': 'Что в нём?',
    'unit.day_one': '{{count}} день',
    'unit.day_few': '{{count}} дня',
    'unit.day_many': '{{count}} дней',
    'unit.day_other': '{{count}} дня',
    'search.results_one': '{{count}} ответ',
    'search.results_few': '{{count}} ответа',
    'search.results_many': '{{count}} ответов',
    'search.results_other': '{{count}} ответа',
  }),
);
const shown = (text: string) => text.replaceAll('\u00a0', ' ');

describe('plurals', () => {
  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
    [21, '21 days'],
    [1.5, '1.5 days'],
  ])('English %d', (count, text) => {
    expect(shown(english.plural('unit.day', count))).toBe(text);
  });
  test.each([
    [0, '0 дней'],
    [1, '1 день'],
    [2, '2 дня'],
    [4, '4 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [12, '12 дней'],
    [21, '21 день'],
    [22, '22 дня'],
    [25, '25 дней'],
    [111, '111 дней'],
    [1.5, '1.5 дня'],
  ])('Russian %d', (count, text) => {
    expect(shown(russian.plural('unit.day', count))).toBe(text);
  });

  test('every form is handed to scripts', () => {
    expect(english.pluralForms('search.results')).toEqual({
      one: '{{count}} result',
      other: '{{count}} results',
    });
    expect(Object.keys(russian.pluralForms('search.results')).sort()).toEqual([
      'few',
      'many',
      'one',
      'other',
    ]);
  });
});

describe('texts', () => {
  test('are filled in without escaping', () => {
    expect(english('search.none', { query: '<b> & {{x}}' })).toBe('Nothing for “<b> & {{x}}”');
  });
  test('are set in the language’s typography', () => {
    expect(russian('home.ask')).toBe('Что в\u00a0нём?');
    expect(english('home.ask')).toBe('What now?');
    expect(russian.set('в нём')).toBe('в\u00a0нём');
  });
});

test.each([
  [english, '2026-11-22', '22 November 2026'],
  [russian, '2026-11-22', '22 ноября 2026'],
  [english, '2026-01-01', '1 January 2026'],
])('days are written out %#', (translator, day, text) => {
  expect(shown(translator.day(day))).toBe(text);
});
