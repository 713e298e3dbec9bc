import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usedCharacters } from './used-characters.ts';

let folder: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const used = () => usedCharacters(folder, ['en', 'el']);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'characters-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('has both cases of each letter', () => {
  write('articles/a/el.mdx', 'ω');
  expect([...used().all]).toEqual(expect.arrayContaining(['ω', 'Ω']));
});

test('counts a file named after a language as that language’s', () => {
  write('articles/a/el.mdx', 'αβ');
  write('ui/en.json', '{}');
  expect([...(used().byLocale.get('el') ?? [])]).toEqual(['α', 'β']);
  expect(used().byLocale.get('en')?.has('α')).toBe(false);
});

test('counts what stands under a language’s key in a shared file', () => {
  write('terms.yaml', 'dismiss: { label: { en: x, el: λ } }');
  expect(used().byLocale.get('el')).toEqual(new Set('λ'));
});

test('goes on when a shared file is broken, and keeps its letters', () => {
  write('terms.yaml', 'a: [λ');
  expect(used().all.has('λ')).toBe(true);
});

test('always has what people type and what typography needs', () => {
  expect([...used().all]).toEqual(expect.arrayContaining(['~', '«', '№', '\u00A0']));
});

test('leaves line ends out', () => {
  write('articles/a/en.mdx', 'a\n\tb');
  expect(used().all.has('\n')).toBe(false);
});
