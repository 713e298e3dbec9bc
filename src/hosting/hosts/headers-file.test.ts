import { describe, expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';

const FILES = [
  'index.html',
  '404.html',
  'en/index.html',
  'favicon.svg',
  '_astro/a.css',
  'embed/v1/panel/en/index.html',
  'embed/v1/panel.c05f62c82f.js',
  'embed/v1/auto.js',
  'pagefind/pagefind-worker.js',
  'pagefind/fragment/en_1.pf_fragment',
];

const PAGE = [
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'content-security-policy',
];

/** Header names by path. */
const read = (text: string) => {
  const rules: Record<string, string[]> = {};
  let path = '';
  for (const line of text.split('\n'))
    if (/^\S/.test(line)) rules[(path = line)] ??= [];
    else if (line) rules[path]?.push(line.trim().replace(/:.*/, ''));
  return rules;
};

describe('the _headers file', () => {
  test('guards all, shares what is embedded, and lets be kept what lasts', () => {
    expect(read(headersFile('/', FILES))).toEqual({
      '/': PAGE,
      '/*': ['x-content-type-options'],
      '/*.svg': ['content-security-policy'],
      '/404.html': PAGE,
      '/_astro/*': ['cache-control'],
      '/en/*': PAGE,
      '/embed/*': [...PAGE.slice(0, 3), 'access-control-allow-origin', 'cross-origin-resource-policy'],
      '/embed/v1/auto.js': ['cache-control'],
      '/embed/v1/panel.c05f62c82f.js': ['cache-control'],
      '/embed/v1/panel/*': ['content-security-policy', 'cross-origin-embedder-policy'],
      '/pagefind/fragment/*': ['cache-control'],
      '/pagefind/pagefind-worker.js': ['cross-origin-embedder-policy'],
    });
  });

  test('names paths as visitors do, under the base path', () => {
    const paths = Object.keys(read(headersFile('/help/', FILES)));
    expect(paths.every((path) => path.startsWith('/help/'))).toBe(true);
    expect(paths).toContain('/help/embed/v1/auto.js');
  });

  test('has no rule for a folder that is not there', () => {
    expect(headersFile('/', ['index.html'])).not.toContain('_astro');
  });
});
