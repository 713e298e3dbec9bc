import { describe, expect, test } from 'vitest';
import { headersFor } from './header-table.ts';

describe('a file is kept', () => {
  const LASTING = 'public, max-age=31536000, immutable';
  test.each([
    ['_astro/page.abc.css', LASTING],
    ['embed/v1/auto.6f9dd52dc4.js', LASTING],
    ['embed/v1/panel.c05f62c82f.js', LASTING],
    ['pagefind/fragment/en_19c76bb.pf_fragment', LASTING],
    ['pagefind/pagefind.en_e2d9d6af12.pf_meta', LASTING],
    ['pagefind/pagefind.js', 'no-cache'],
    ['pagefind/wasm.en.pagefind', 'no-cache'],
    ['offline/en-whole.6f9dd52dc4.json', LASTING],
    ['cards/ru.6f9dd52dc4ab.png', LASTING],
    ['cards/en/a.6f9dd52dc4ab.png', LASTING],
    ['service-worker.js', 'no-cache'],
    ['embed/v1/auto.js', 'public, max-age=600'],
    ['embed/v1/manifest.json', 'no-cache'],
    ['embed/v1/en/a.json', 'no-cache'],
    ['embed/v1/en/facade12.oembed.json', 'no-cache'],
    ['embed/v1/help-links.tgz', 'no-cache'],
    ['en/', 'no-cache'],
    ['en/_astro/index.html', 'no-cache'],
    ['other/embed/v1/auto.js', 'no-cache'],
  ])('%s: %s', (path, policy) => {
    expect(headersFor(path)['cache-control']).toBe(policy);
  });

  test('a missing one is not', () => {
    expect(headersFor('_astro/page.abc.css', false)['cache-control']).toBe('no-cache');
  });
});

describe('other origins may read', () => {
  test.each([
    ['embed/v1/manifest.json', '*'],
    ['embed/v1/auto.js', '*'],
    ['embed/', '*'],
    ['en/embed/index.html', undefined],
    ['embedded/x.json', undefined],
    ['en/', undefined],
  ])('%s: %s', (path, allowed) => {
    for (const found of [true, false])
      expect(headersFor(path, found)['access-control-allow-origin']).toBe(allowed);
  });
});

test.each([
  ['en/articles/a/', 'Accept'],
  ['pt-BR/articles/a/', 'Accept'],
  ['go/a/', 'Accept, Accept-Language'],
  ['en/topics/a/', 'Accept'],
  ['en/search/', undefined],
])('%s varies by %s', (path, vary) => {
  expect(headersFor(path)['vary']).toBe(vary);
});
