import { expect, test } from 'vitest';
import { packWordList, readWordList } from './word-list.ts';

const listOf = (locale: string, common: string[], forms: string[] = []) =>
  readWordList(locale, packWordList(locale, common, forms));

/** Words with every letter: a list knows no word with another. */
const LETTERS = 'съешь же этих мягких французских булок да выпей чаю'.split(' ');

test('knows its words', () => {
  const list = listOf('en', ['cafés'], ['employer', 'set-up']);
  const words = ['employer', 'cafes', 'setup', 'employeer'];
  expect(words.map((word) => list.isWord(word))).toEqual([true, true, true, false]);
});

test('knows them in any form where there are many', () => {
  const list = listOf('ru', ['дерево', ...LETTERS], ['папка']);
  expect(['дерево', 'дереву', 'папками'].map((word) => list.isWord(word))).toEqual([true, true, true]);
  expect(['дерево', 'папка', 'папками'].map((word) => list.hasForm(word))).toEqual([false, true, false]);
});

test('a stem is no form', () => {
  const list = listOf('ru', LETTERS, ['попадает']);
  expect(list.isWord('попадал')).toBe(true);
  expect(list.hasForm('попада')).toBe(false);
});

test('knows nothing else, or nearly', () => {
  const words = Array.from({ length: 3000 }, (_, number) => `${wordOf(number)}a`);
  const list = listOf('xx', words);
  const strange = Array.from({ length: 3000 }, (_, number) => `${wordOf(number)}b`);
  expect(words.every((word) => list.isWord(word))).toBe(true);
  expect(strange.filter((word) => list.isWord(word)).length).toBeLessThan(30);
});

test('knows no word in other letters', () => {
  expect(listOf('ru', ['мама'], ['crm']).isWord('mama')).toBe(false);
});

test('an empty list knows no word', () => {
  expect(listOf('en', []).isWord('tray')).toBe(false);
});

/** A number in letters. */
function wordOf(number: number): string {
  return [...String(number + 1000)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
}
