import { expect, test } from 'vitest';
import { engineWords } from './engine-words.ts';
import { quantityIn, type Amount } from './quantity.ts';
import { createTranslator } from './translator.ts';
import type { UiWords } from './words.ts';

/** Figures as a reader meets them: one kind of space, no marks of direction. */
const said = (locale: string, amount: Amount, form?: Parameters<typeof quantityIn>[2]) =>
  quantityIn(amount, createTranslator(locale, engineWords(locale) as UiWords), form)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200e\u200f\u061c]/g, '');

test.each<[string, Amount, string]>([
  ['de', { value: 9.9, currency: 'EUR' }, '9,90 €'],
  ['ru', { value: 9.9, currency: 'EUR' }, '9,90 €'],
  ['ar', { value: 9.9, currency: 'EUR' }, '9.90 €'],
  ['en', { value: 9.9, currency: 'EUR' }, '€9.90'],
  ['de', { value: 5000, currency: 'EUR' }, '5.000 €'],
  ['ja', { value: 5000, currency: 'JPY' }, '￥5,000'],
  ['de', { value: 1.75, unit: 'percent' }, '1,75 %'],
  ['ru', { value: 9.955, unit: 'percent' }, '9,955 %'],
  ['en', { value: 50, unit: 'percent' }, '50%'],
  ['de', { value: 5000, unit: 'person' }, '5.000 Personen'],
  ['ar', { value: 12, unit: 'day' }, '12 يومًا'],
])('%s writes %j as %s', (locale, amount, expected) => {
  expect(said(locale, amount)).toBe(expected);
});

test.each([
  ['de', 5, 'working-day', 'dative', '5 Arbeitstagen'],
  ['de', 1, 'day', 'dative', '1 Tag'],
  ['de', 5, 'day', 'genitive', '5 Tage'],
  ['ru', 1, 'second', 'genitive', '1 секунды'],
  ['ru', 21, 'month', 'genitive', '21 месяца'],
  ['ru', 5, 'day', 'dative', '5 дней'],
] as const)(
  '%s says %d %s in the %s, where it has words for it: %s',
  (locale, value, unit, form, expected) => {
    expect(said(locale, { value, unit }, form)).toBe(expected);
  },
);
