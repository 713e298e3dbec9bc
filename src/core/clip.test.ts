import { expect, test } from 'vitest';
import { clip } from './clip.ts';

test.each([
  ['fits', 4, 'fits'],
  ['', 0, ''],
  ['two words', 8, 'two…'],
  ['two words', 9, 'two words'],
  ['one, two', 7, 'one…'],
  ['Ends. Here it does', 12, 'Ends. Here…'],
  ['через 30\u00a0дней всё', 13, 'через 30…'],
  ['unbreakable', 5, 'unbr…'],
  ['a😀b', 3, 'a…'],
])('clip(%j, %i) is %j', (text, most, clipped) => {
  expect(clip(text, most)).toBe(clipped);
  expect(clip(text, most).length).toBeLessThanOrEqual(most);
});
