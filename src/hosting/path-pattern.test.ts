import { expect, test } from 'vitest';
import { matchesPattern, patternSource } from './path-pattern.ts';

test.each([
  ['_astro/**', '_astro/a/b.css', true],
  ['_astro/**', 'x/_astro/b.css', false],
  ['**.svg', 'a/b.svg', true],
  ['**.svg', 'a/bsvg', false],
  ['go/*/', 'go/a/', true],
  ['go/*/', 'go/a/b/', false],
  ['e/*.<hash>.js', 'e/a.0123abcd.js', true],
  ['e/*.<hash>.js', 'e/a.js', false],
  ['<locale>/x', 'pt-BR/x', true],
  ['<locale>/x', 'embed/x', false],
])('%s means %s: %s', (pattern, path, means) => {
  expect(matchesPattern(path, pattern)).toBe(means);
});

test('names the languages that there are', () => {
  expect(patternSource('<locale>/a.b', ['en', 'pt-BR'])).toBe('(?:en|pt-BR)/a\\.b');
});
