import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from './compress-site.ts';

const PAGE = '<p>page</p>'.repeat(50);
let work: string;
let site: string;
let cache: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'compress-'));
  [site, cache] = [join(work, 'site'), join(work, 'cache')];
  mkdirSync(join(site, 'en'), { recursive: true });
  writeFileSync(join(site, 'en/index.html'), PAGE);
  writeFileSync(join(site, 'a.woff2'), 'packed already');
  writeFileSync(join(site, 'en.pf_index'), gzipSync('words'));
});
afterEach(() => rmSync(work, { recursive: true }));

test('text gets copies in both encodings, Pagefind’s files a better one, the rest none', async () => {
  expect(await compressSite(site, cache)).toBe(3);
  expect(brotliDecompressSync(readFileSync(join(site, 'en/index.html.br'))).toString()).toBe(PAGE);
  expect(gunzipSync(readFileSync(join(site, 'en/index.html.gz'))).toString()).toBe(PAGE);
  expect(brotliDecompressSync(readFileSync(join(site, 'en.pf_index.br'))).toString()).toBe('words');
  expect(['a.woff2.br', 'en.pf_index.gz'].some((file) => existsSync(join(site, file)))).toBe(false);
});

test('what was compressed before is taken from the cache, and copies get no copies', async () => {
  await compressSite(site, cache);
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), `kept ${name}`);
  expect(await compressSite(site, cache)).toBe(3);
  expect(readFileSync(join(site, 'en/index.html.br'), 'utf8')).toMatch(/^kept /);
});

test('copies that nobody used for a month are forgotten', async () => {
  await compressSite(site, cache);
  const [old, young] = ['old.br', 'young.br'].map((name) => join(cache, name)) as [string, string];
  for (const file of [old, young]) writeFileSync(file, '');
  utimesSync(old, new Date(0), new Date(0));
  for (const name of readdirSync(cache))
    if (name !== 'young.br') utimesSync(join(cache, name), new Date(0), new Date(0));
  await compressSite(site, cache);
  expect([existsSync(old), existsSync(young), readdirSync(cache).length]).toEqual([false, true, 4]);
});
