import { expect, test } from 'vitest';
import { samePlace } from './same-place.ts';

test.each([
  ['', '', 'https://a.example/ru/b/'],
  ['', '#copies', 'https://a.example/ru/b/#copies'],
  ['?utm=1', '', 'https://a.example/ru/b/?utm=1'],
  ['?utm=1', '#copies', 'https://a.example/ru/b/?utm=1#copies'],
  ['?q=a%20b', '', 'https://a.example/ru/b/?q=a%20b'],
])('the query %j and the section %j are kept', (search, hash, address) => {
  expect(samePlace('https://a.example/ru/b/', { search, hash })).toBe(address);
});

test('what the link says itself stays where the page says nothing', () => {
  expect(samePlace('https://a.example/ru/b/?q=1#c', { search: '', hash: '' })).toBe(
    'https://a.example/ru/b/?q=1#c',
  );
});
