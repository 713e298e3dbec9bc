import { describe, expect, test } from 'vitest';
import { place } from './place.ts';

const preview = { width: 344, height: 200 };
const view = { clientWidth: 1000, clientHeight: 600 };
const link = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 20 });

describe('a preview stands', () => {
  test.each([
    ['below its link', link(100, 100), false, { left: 100, top: 128 }],
    ['below it, ends aligned', link(500, 100), true, { left: 256, top: 128 }],
    ['above where there is more room', link(100, 500), false, { left: 100, top: 292 }],
    ['away from the right edge', link(900, 100), false, { left: 648, top: 128 }],
    ['away from the left edge', link(0, 100), true, { left: 8, top: 128 }],
    ['in the window when its link is not', link(100, 900), false, { left: 100, top: 392 }],
    ['in the window when its link is above it', link(100, -300), false, { left: 100, top: 8 }],
  ])('%s', (_where, beside, fromRight, corner) => {
    expect(place(beside, preview, view, fromRight)).toEqual(corner);
  });

  test('at the upper edge of a window that is lower than itself', () => {
    expect(place(link(0, 50), preview, { clientWidth: 320, clientHeight: 100 }, false)).toEqual({
      left: 8,
      top: 8,
    });
  });
});
