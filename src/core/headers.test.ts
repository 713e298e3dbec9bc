import { describe, expect, test } from 'vitest';
import { isShared, keepFor } from './headers.ts';

describe('a file is kept', () => {
  test.each([
    ['_astro/page.abc.css', 'public, max-age=31536000, immutable'],
    ['embed/v1/auto.6f9dd52dc4.js', 'public, max-age=31536000, immutable'],
    ['embed/v1/panel.c05f62c82f.js', 'public, max-age=31536000, immutable'],
    ['embed/v1/auto.js', 'public, max-age=600'],
    ['embed/v1/manifest.json', undefined],
    ['embed/v1/en/a.json', undefined],
    ['embed/v1/en/facade12.oembed.json', undefined],
    ['embed/v1/help-links.tgz', undefined],
    ['en/index.html', undefined],
    ['en/_astro/index.html', undefined],
    ['other/embed/v1/auto.js', undefined],
  ])('%s: %s', (path, policy) => {
    expect(keepFor(path)).toBe(policy);
  });
});

describe('a file is shared', () => {
  test.each([
    ['embed/v1/manifest.json', true],
    ['embed/v1/auto.js', true],
    ['embed/', true],
    ['en/embed/index.html', false],
    ['embedded/x.json', false],
    ['en/index.html', false],
  ])('%s: %s', (path, shared) => {
    expect(isShared(path)).toBe(shared);
  });
});
