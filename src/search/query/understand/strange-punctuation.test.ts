import { expect, test } from 'vitest';
import { strangePieces } from './strange-punctuation.ts';

const KEYS = "[];',.`";

test.each([
  ["['i", ["['i"]],
  [',e[', [',e[']],
  ['`;br', ['`;br']],
  [',sk', [',sk']],
  ['.,rf', ['.,rf']],
  ["'rjyjvbz ltytu", ["'rjyjvbz"]],
  ['rfr j;blftncz', ['j;blftncz']],
])('%j has signs where none belong', (text, pieces) => {
  expect(strangePieces(text, KEYS)).toEqual(pieces);
});

test.each([
  "don't, can't; users' [tray]",
  "'tray' `tray` and .net",
  'one,two. three; four.',
  '... , . [ ]',
  'v2.0 4.10.2 25,5 b24.tray',
  'лоток;бумага .лоток',
])('%j has none', (text) => {
  expect(strangePieces(text, KEYS)).toEqual([]);
});
