import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let root: string;
const summed = () => fingerprint({ engine: root, content: join(root, 'content') });
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  write('content/site.yaml', 'base: /');
  write('src/pages/index.astro', '<p>Hello</p>');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['a changed text', 'content/site.yaml', 'base: /help'],
  ['a new article', 'content/articles/a/en.mdx', 'Text'],
  ['a new lock file', 'package-lock.json', '{}'],
  ['a file in public', 'public/favicon.svg', '<svg/>'],
])('changes with %s', (_case, file, text) => {
  const before = summed();
  write(file, text);
  expect(summed()).not.toBe(before);
});

test.each([
  ['a unit test', 'src/core/ids.test.ts'],
  ['a file the site is not made from', 'README.md'],
  ['an editor’s backup', 'content/site.yaml~'],
  ['the last build', 'dist/index.html'],
  ['a test of the content', 'content/tests/queries.tsv'],
])('does not change with %s', (_case, file) => {
  const before = summed();
  write(file, 'anything');
  expect(summed()).toBe(before);
});

test('changes when text moves from one file to the next', () => {
  write('content/a.yaml', 'one');
  write('content/b.yaml', 'two');
  const before = summed();
  write('content/a.yaml', 'onet');
  write('content/b.yaml', 'wo');
  expect(summed()).not.toBe(before);
});

test('does not look at times', () => {
  const before = summed();
  utimesSync(join(root, 'content/site.yaml'), 0, 0);
  expect(summed()).toBe(before);
});
