import { expect, test } from 'vitest';
import { changedPlaces, changedWords } from './changed-words.ts';
import { wordPrints } from './fingerprint.ts';

const prints = (text: string) => wordPrints(text.split(' ').filter((word) => word !== ''));

test.each([
  ['nothing changed', 'one two three', 'one two three', []],
  ['a word in place of another', 'one two three', 'one TWO three', ['TWO']],
  ['a word more', 'one three', 'one two three', ['two']],
  ['a word less: those around it', 'one two three four', 'one three four', ['one', 'three']],
  ['the first less', 'one two', 'two', ['two']],
  ['the last less', 'one two', 'one', ['one']],
  ['two places', 'a b c d e', 'a B c d E', ['B', 'E']],
  ['more in place of fewer', 'a b c', 'a x y c', ['x', 'y']],
  ['all of it', 'a b', 'c d e', ['c', 'd', 'e']],
  ['nothing is left', 'a b', '', []],
])('%s', (_what, before, after, changed) => {
  const words = after.split(' ');
  expect(changedPlaces(prints(before), prints(after)).map((place) => words[place])).toEqual(changed);
});

test('a word that gave way to another counts once', () => {
  expect(changedWords(prints('a b c'), prints('a x c'))).toBe(1);
  expect(changedWords(prints('a b c'), prints('a c'))).toBe(1);
});
