import { describe, expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';

const FILES = [
  'en/index.html',
  '_astro/a.css',
  '_astro/b.js',
  'embed/v1/panel.c05f62c82f.js',
  'embed/v1/auto.js',
  'embed/v1/manifest.json',
];

describe('the _headers file', () => {
  test('guards all, shares what is embedded, and lets be kept what lasts', () => {
    expect(headersFile('/', FILES)).toBe(`/*
  x-content-type-options: nosniff
  referrer-policy: strict-origin-when-cross-origin

/embed/*
  access-control-allow-origin: *
  cross-origin-resource-policy: cross-origin

/_astro/*
  cache-control: public, max-age=31536000, immutable

/embed/v1/auto.js
  cache-control: public, max-age=600

/embed/v1/panel.c05f62c82f.js
  cache-control: public, max-age=31536000, immutable
`);
  });

  test('names paths as visitors do, under the base path', () => {
    const paths = headersFile('/help/', FILES).match(/^\S.*$/gm);
    expect(paths).toEqual([
      '/help/*',
      '/help/embed/*',
      '/help/_astro/*',
      '/help/embed/v1/auto.js',
      '/help/embed/v1/panel.c05f62c82f.js',
    ]);
  });

  test('has no rule for a folder that is not there', () => {
    expect(headersFile('/', ['index.html'])).not.toContain('_astro');
  });
});
