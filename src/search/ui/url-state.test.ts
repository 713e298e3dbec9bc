import { expect, test } from 'vitest';
import { readUrlState, writeUrlState } from './url-state.ts';

test.each([
  ['', { query: '', topic: '', literal: false }],
  ['?q=tray', { query: 'tray', topic: '', literal: false }],
  ['?q=fill+the+tray&topic=people', { query: 'fill the tray', topic: 'people', literal: false }],
  ['?q=%D0%BB%D0%BE%D1%82%D0%BE%D0%BA', { query: 'лоток', topic: '', literal: false }],
  ['?q=a%26b&literal=1', { query: 'a&b', topic: '', literal: true }],
  ['?topic=&q=', { query: '', topic: '', literal: false }],
  ['?q=%', { query: '%', topic: '', literal: false }],
])('reads %j', (search, wanted) => {
  expect(readUrlState(search)).toEqual(wanted);
});

test.each([
  [{ query: '', topic: '', literal: false }, ''],
  [{ query: '  ', topic: '', literal: false }, ''],
  [{ query: ' fill the tray ', topic: '', literal: false }, '?q=fill+the+tray'],
  [{ query: 'a&b', topic: 'people', literal: true }, '?q=a%26b&topic=people&literal=1'],
  [{ query: '', topic: 'people', literal: false }, '?topic=people'],
])('writes %o', (state, wanted) => {
  expect(writeUrlState(state)).toBe(wanted);
});

test('reads back what it wrote', () => {
  const state = { query: 'лоток & "бумага" 100% #1', topic: 'people', literal: true };
  expect(readUrlState(writeUrlState(state))).toEqual(state);
});
