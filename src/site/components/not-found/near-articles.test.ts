import { expect, it } from 'vitest';
import { nearArticles } from './near-articles.ts';

const ids = [
  'dismiss-user',
  'delete-account-mobile',
  'network-profile',
  'clear-cache',
  'cancel-subscription',
];

it.each([
  ['/en/articles/dissmis-user/', ['dismiss-user']],
  ['/ru/articles/user-dismiss', ['dismiss-user']],
  ['/articles/cache_clear.html', ['clear-cache']],
  // Punctuation of the text that the address was copied from.
  ['/en/articles/clear-cache/).', ['clear-cache']],
  ['/go/clear-cache/,', ['clear-cache']],
  ['/ru/articles/clear-cache/%C2%BB', ['clear-cache']],
  ['/en/articles/clear-cache).', ['clear-cache']],
  ['/en/articles/delete-account/', ['delete-account-mobile']],
  ['/en/articles/%E0%A4%A/', []],
  ['/en/articles/quantum-physics/', []],
  ['/', []],
])('%s is near %j', (pathname, expected) => {
  expect(nearArticles(pathname, ids)).toEqual(expected);
});
