import { expect, test } from 'vitest';
import { contrast, mix, nearestWithContrast } from './contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ffdb29', '#15181c', 13.1],
])('%s on %s', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
});

test('colours are mixed', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});

test('the nearest colour that stands out is given, and no other', () => {
  expect(nearestWithContrast('#ffd84a', '#ffffff', '#1d2125', 4.5)).toBe('#ffd84a');
  const lighter = nearestWithContrast('#003366', '#ffffff', '#1d2125', 4.5);
  expect(contrast(lighter, '#1d2125')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(lighter, '#1d2125')).toBeLessThan(4.8);
});
