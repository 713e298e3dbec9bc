import { expect, test } from 'vitest';
import { understand } from './understand.ts';

test.each([
  ['hire  someone', 'hire someone'],
  ['  tray \n', 'tray'],
  ['30\u00a0days', '30 days'],
  ['e\u0301te\u0301', 'été'],
  ['и\u0306од', 'йод'],
  [' \u00a0 ', ''],
  ['"exact words"', '"exact words"'],
])('reads %j as %j and looks for just that', (query, wanted) => {
  expect(understand(query, { locale: 'en' })).toMatchObject({ typed: wanted, query: wanted });
});

test('keeps the language and the topic', () => {
  const plan = understand('tray', { locale: 'ru', topic: 'people' });
  expect(plan).toEqual({ typed: 'tray', query: 'tray', locale: 'ru', topic: 'people' });
});

test('takes an empty topic for every topic', () => {
  expect(understand('tray', { locale: 'en', topic: '' }).topic).toBeUndefined();
});
