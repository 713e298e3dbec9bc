import { expect, test } from 'vitest';
import { commonWords } from './common-words.ts';

test.each([
  ['en', ['cafe', 'employer']],
  ['en-GB', ['cafe', 'employer']],
  ['ru', ['помню', 'дерево']],
  ['de', ['haus']],
])('common words of %s', (locale, some) => {
  expect(commonWords(locale)).toEqual(expect.arrayContaining(some));
});

test('a language without a list has none', () => {
  expect(commonWords('tlh')).toEqual([]);
});
