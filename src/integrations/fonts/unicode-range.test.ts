import { expect, test } from 'vitest';
import { formatUnicodeRange, parseUnicodeRange, within } from './unicode-range.ts';

test('reads points and ranges', () => {
  expect(parseUnicodeRange('U+0301, U+0400-045F')).toEqual([
    [0x301, 0x301],
    [0x400, 0x45f],
  ]);
});

test('refuses what is neither', () => {
  expect(() => parseUnicodeRange('U+4??')).toThrow('"U+4??" is not a part of a unicode-range.');
});

test('joins neighbours, whatever their order', () => {
  expect(formatUnicodeRange(['c', 'a', 'b', 'z', '😀'])).toBe('U+61-63,U+7A,U+1F600');
});

test('keeps the characters that lie in a range, ends included', () => {
  expect(within('a b-c', [[0x61, 0x62]])).toEqual(['a', 'b']);
});
