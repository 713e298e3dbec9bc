import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorSchemas } from './editor-schemas.ts';
import { siteKeys } from './site-keys.ts';

const SAMPLE = new URL('../../sample/', import.meta.url);
const schemas = editorSchemas(['en', 'ru']);
const read = (file: string): unknown => parse(readFileSync(new URL(file, SAMPLE), 'utf8'));

test('every key of site.yaml is described, and the needed ones are named', () => {
  const { properties, required } = schemas['site'] ?? {};
  expect(Object.keys(properties ?? {}).sort()).toEqual(Object.keys(siteKeys).sort());
  expect(required).toContain('origin');
  expect(required).not.toContain('base');
});

test.each([
  ['site', 'site.yaml'],
  ['categories', 'categories.yaml'],
  ['facts', 'facts.yaml'],
  ['sources', 'sources.yaml'],
  ['terms', 'terms.yaml'],
  ['article', 'articles/close-account/article.yaml'],
])('%s holds for what the reader takes, and for nothing with a key too many', (name, file) => {
  const schema = z.fromJSONSchema(schemas[name] as never);
  const value = read(file) as object;
  expect(schema.safeParse(value).error).toBeUndefined();
  expect(schema.safeParse({ ...value, 'Not a key': 1 }).success).toBe(false);
});
