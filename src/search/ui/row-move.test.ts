import { expect, test } from 'vitest';
import { FIELD, rowMove } from './row-move.ts';

test.each([
  ['ArrowDown', FIELD, 3, 0],
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowDown', FIELD, 0, undefined],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, FIELD],
  ['ArrowUp', FIELD, 3, undefined],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['Home', FIELD, 3, undefined],
  ['End', FIELD, 3, undefined],
  ['Enter', 1, 3, undefined],
  ['Tab', 1, 3, undefined],
])('%s at %i of %i goes to %o', (key, at, rows, wanted) => {
  expect(rowMove(key, at, rows)).toBe(wanted);
});
