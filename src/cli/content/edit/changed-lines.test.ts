import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.ts';

test.each([
  ['nothing', 'a\nb', 'a\nb', []],
  ['a line replaced', 'a\nb\nc', 'a\nx\nc', ['2 - b', '2 + x']],
  ['a line put in', 'a\nb', 'a\nx\nb', ['2 + x']],
  ['a line taken out at the end', 'a\nb', 'a', ['2 - b']],
  ['two places', 'a\nb\nc\nd', 'x\nb\nc\ny\nz', ['1 - a', '1 + x', '4 - d', '4 + y', '5 + z']],
  ['everything', 'a', 'b', ['1 - a', '1 + b']],
])('shows %s', (_, before, after, lines) => {
  expect(changedLines(before, after)).toEqual(lines);
});
