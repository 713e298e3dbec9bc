import { expect, test } from 'vitest';
import { isIgnored, pathTest } from './ignored-paths.ts';

test.each([
  ['node_modules', 'folder', true],
  ['.git', 'folder', true],
  ['dist', 'folder', true],
  ['src', 'folder', false],
  ['app.min.js', 'file', true],
  ['types.d.ts', 'file', true],
  ['package-lock.json', 'file', true],
  ['dist.js', 'file', false],
] as const)('%s as a %s', (name, kind, ignored) => {
  expect(isIgnored(name, kind)).toBe(ignored);
});

test.each([
  ['legacy', 'legacy/a.js', true],
  ['legacy', 'src/legacy/deep/a.js', true],
  ['legacy', 'src/legacy.js', false],
  ['./src/old/', 'src/old/a.js', true],
  ['src/old', 'more/src/old/a.js', false],
  ['*.stories.tsx', 'src/a.stories.tsx', true],
  ['*.stories.tsx', 'src/a.tsx', false],
  ['src/*.js', 'src/a.js', true],
  ['src/*.js', 'src/b/a.js', false],
  ['src/**/*.js', 'src/b/c/a.js', true],
  ['src/**/*.js', 'src/a.js', true],
  ['src/**', 'src/b/a.js', true],
  ['a?.js', 'ab.js', true],
  ['a?.js', 'a/.js', false],
  ['a+(b).js', 'a+(b).js', true],
  ['**', 'a/b.js', true],
  ['**/b', 'b/c.js', true],
  ['b*', 'a/cb/c.js', false],
  ['*', 'a', true],
  ['src/**/b', 'srcx/b', false],
  ['лето?.js', 'лето1.js', true],
  ['[id].vue', 'pages/[id].vue', true],
  ['[id].vue', 'pages/i.vue', false],
  ['Src', 'src/a.js', false],
  ['src\\old', 'src/old/a.js', true],
])('%s means %s: %s', (pattern, path, meant) => {
  expect(pathTest([pattern])(path)).toBe(meant);
});

test.each([
  ['*a*a*a*a*a*a*a*a*a*ab', 'a'.repeat(2000)],
  [`${'*'.repeat(60)}x`, 'a'.repeat(2000)],
  [`${'**/'.repeat(40)}x`, 'a/'.repeat(1000)],
])('%s is decided in time', (pattern, path) => {
  expect(pathTest([pattern])(path)).toBe(false);
});

test('without patterns nothing is meant', () => {
  expect(pathTest([])('')).toBe(false);
});
