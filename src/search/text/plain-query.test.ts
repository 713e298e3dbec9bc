import { expect, test } from 'vitest';
import { plainQuery } from './plain-query.ts';
import { tokenize } from './tokenize.ts';

test.each([
  ['<b>clear</b> the <a href="/x">cache</a>', ['clear', 'the', 'cache']],
  ['tray&nbsp;jam &#8212; paper&#x2026;', ['tray', 'jam', 'paper']],
  [
    'see https://www.example.com/crm/deal-list/?id=15#top now',
    ['see', 'example', 'com', 'crm', 'deal', 'list', 'id', '15', 'top', 'now'],
  ],
  ['mailto:someone@example.com', ['someone', 'example', 'com']],
  ['a < b and c > d', ['a', 'b', 'and', 'c', 'd']],
  ['tray, paper', ['tray', 'paper']],
])('of %j remain the words %j', (query, words) => {
  expect(tokenize(plainQuery(query))).toEqual(words);
});
