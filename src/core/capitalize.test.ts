import { expect, it } from 'vitest';
import { capitalize } from './capitalize.ts';

it.each([
  ['web version', 'en', 'Web version'],
  ['веб-версия', 'ru', 'Веб-версия'],
  ['ёж', 'ru', 'Ёж'],
  ['istanbul', 'tr', 'İstanbul'],
  ['iOS and Android', 'en', 'iOS and Android'],
  ['macOS', 'en', 'macOS'],
  ['any plan on iOS', 'en', 'Any plan on iOS'],
  ['30 days', 'en', '30 days'],
  ['', 'en', ''],
])('capitalize(%j, %s) is %j', (text, locale, expected) => {
  expect(capitalize(text, locale)).toBe(expected);
});
