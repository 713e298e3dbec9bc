import { expect, it } from 'vitest';
import { createScopes, scopesOf } from './scopes.ts';

it('finds each scope of a text once', () => {
  const found = scopesOf('<p data-astro-cid-aa11><b data-astro-cid-bb22 data-astro-cid-aa11></b></p>');
  expect([...found]).toEqual(['data-astro-cid-aa11', 'data-astro-cid-bb22']);
});

it('calls a scope the same in pages and style sheets', () => {
  const sheet = 'b[data-astro-cid-bb22]{color:red}a[data-astro-cid-aa11]{color:blue}';
  const { shorten } = createScopes([sheet]);
  expect(shorten('<a href="/" data-astro-cid-aa11>x</a>')).toBe('<a href="/" data-c1>x</a>');
  expect(shorten(sheet)).toBe('b[data-c0]{color:red}a[data-c1]{color:blue}');
});

it('leaves a scope without rules as it is', () => {
  const { shorten } = createScopes(['b[data-astro-cid-bb22]{color:red}']);
  expect(shorten('<a data-astro-cid-aa11>x</a>')).toBe('<a data-astro-cid-aa11>x</a>');
});
