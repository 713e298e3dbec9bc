import { expect, test } from 'vitest';
import { pageAt, pagesOf, partOf } from './paging.ts';

test.each([
  [[], [[]]],
  [[1], [[1]]],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3],
    [[1, 2], [3]],
  ],
])('%j is cut into %j', (items, wanted) => {
  const pages = pagesOf<number>(items, 2);
  expect(pages.map((page) => page.items)).toEqual(wanted);
  expect(pages.map(({ count }) => count)).toEqual(wanted.map(() => wanted.length));
});

test('each page is found by the part its address has', () => {
  const pages = pagesOf([1, 2, 3], 1);
  expect(pages.map(partOf)).toEqual([undefined, '2', '3']);
  for (const page of pages) expect(pageAt(pages, partOf(page))).toBe(page);
  expect(() => pageAt(pages, '4')).toThrow('There is no page "4".');
});
