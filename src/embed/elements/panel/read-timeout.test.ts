import { expect, test } from 'vitest';
import { readTimeout } from './read-timeout.ts';

test.each([
  ['1000', 1000],
  ['60001', 60_000],
  ['Infinity', 60_000],
  ['3000000000', 60_000],
  ['1e400', 60_000],
  ['-1', 6000],
  ['0', 6000],
  ['abc', 6000],
  ['', 6000],
  [null, 6000],
])('%s is %i ms', (written, pause) => {
  expect(readTimeout(written)).toBe(pause);
});
