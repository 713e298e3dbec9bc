import { expect, test } from 'vitest';
import { isOwnPage } from './is-own-page.ts';

const HERE = 'https://help.example/en/faq/';

test.each([
  ['says nothing', '<title>x</title>', true],
  ['names itself', `<link rel="canonical" href="${HERE}">`, true],
  ['names itself, written the other way round', `<link href="${HERE}" rel="canonical" />`, true],
  ['names another page', '<link rel="canonical" href="https://help.example/de/faq/">', false],
  [
    'asks not to be indexed',
    `<meta name="robots" content="noindex"><link rel="canonical" href="${HERE}">`,
    false,
  ],
  ['asks for other things', '<meta name="robots" content="max-snippet:50">', true],
])('a page that %s', (_, head, own) => {
  expect(isOwnPage(`<html><head>${head}</head><body>noindex</body></html>`, HERE)).toBe(own);
});
