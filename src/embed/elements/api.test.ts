import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { uiNotes } from '../../i18n/words.ts';
import { elementsApi, type ApiEntry, type ApiKind } from './api.ts';

const FOLDER = import.meta.dirname;
const source = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|css)$/.test(file) && !/(\.test|api)\.ts$/.test(file))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');

const entries: ApiEntry[] = Object.values(elementsApi).flat();
const told = (kind: ApiKind) =>
  [...new Set(entries.filter((entry) => entry.kind === kind).map(({ name }) => name))].sort();
const found = (pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].sort();

describe('what is said about the elements is what they do', () => {
  test.each<[ApiKind, RegExp, string[]]>([
    // Set on our own elements and on the links around which they stand, not by products.
    ['attribute', /\b(?:get|has)Attribute\('([\w-]+)'\)/g, ['href']],
    ['event', /'(help-(?:preview|open|close|navigate|error|suggest:solved))'/g, []],
    ['part', /\bpart: '([\w-]+)'/g, []],
    ['style', /var\((--help-[\w-]+)/g, []],
  ])('every %s', (kind, pattern, own) => {
    expect(found(pattern).filter((name) => !own.includes(name))).toEqual(told(kind));
  });

  test('every slot', () => {
    expect(['', ...found(/make\('slot', \{ name: '([\w-]+)'/g)]).toEqual(told('slot'));
  });

  test('every method', () => {
    const methods = found(/^ {4}(?:async )?([a-z]\w+)\([^)]*\): (?:void|Promise<void>) \{/gm);
    expect(methods.filter((name) => !/Callback$/.test(name))).toEqual(told('method'));
  });

  test('in words that every language has', () => {
    const keys = entries.map(({ says }) => `api.${says}`);
    expect(keys.filter((key) => !(key in uiNotes))).toEqual([]);
    const words = Object.keys(uiNotes).filter((key) => key.startsWith('api.'));
    expect(words.filter((key) => !keys.includes(key))).toEqual([]);
  });
});
