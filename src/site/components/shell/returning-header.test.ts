import { expect, it } from 'vitest';
import { isAway } from './returning-header.ts';

it.each([
  ['goes while somebody reads on', 300, 400, true],
  ['comes back when they scroll up', 400, 300, false],
  ['stays at the beginning of the page', 0, 40, false],
  ['stays at the very top', 30, 0, false],
])('%s', (_, before, now, away) => {
  expect(isAway(before, now, 56)).toBe(away);
});
