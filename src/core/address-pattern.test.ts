import { expect, test } from 'vitest';
import { fillAddress, unknownParts } from './address-pattern.ts';

test.each([
  [
    'https://git.example/edit/{file}',
    { file: 'content/a b/en.mdx' },
    'https://git.example/edit/content/a%20b/en.mdx',
  ],
  [
    'mailto:a@b.example?subject={title}',
    { title: 'A & B?\nBcc: x' },
    'mailto:a@b.example?subject=A%20%26%20B%3F%0ABcc%3A%20x',
  ],
  ['https://x.example/?s={section}&r={revision}', { revision: 'ab' }, 'https://x.example/?s={section}&r=ab'],
  ['https://x.example/?a={article}', { article: '{url}' }, 'https://x.example/?a=%7Burl%7D'],
])('%s', (pattern, values, address) => {
  expect(fillAddress(pattern, values)).toBe(address);
});

test('places that nothing is known for are told', () => {
  expect(unknownParts('https://x.example/{id}/{file}/{}')).toEqual(['id', '']);
});
