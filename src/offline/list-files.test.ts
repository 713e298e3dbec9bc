import { describe, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

const FILES: Record<string, string> = {
  '404.html': '',
  'favicon.svg': '',
  'en/index.html':
    '<link href="/help/_astro/style.a1.css"><script>import("/help/_astro/dialog-b2.js")</script>',
  'en/offline/index.html': '<script src="/help/_astro/keep.c3.js"></script>',
  'en/embed/index.html': '<script src="/help/_astro/builder.d4.js"></script>',
  'en/articles/a/index.html':
    '<img src="/help/pictures/e5/menu-600.avif" srcset="/help/pictures/f6/menu-1200.avif 2x"><video src="/help/pictures/tour.mp4">',
  'en/manifest.webmanifest': '',
  'en/faq/topics.json': '',
  'en/articles/a.md': '',
  'ru/index.html': '<link href="/help/_astro/style.a1.css">',
  'ru/offline/index.html': '',
  'ru/articles/a/index.html': '',
  '_astro/style.a1.css': '@font-face{src:url(/help/_astro/latin.g7.woff2)}',
  '_astro/latin.g7.woff2': '',
  '_astro/dialog-b2.js': '',
  '_astro/keep.c3.js': 'import{a as e}from"./ids.h8.js";import("./late.i9.js")',
  '_astro/ids.h8.js': '',
  '_astro/late.i9.js': '',
  '_astro/builder.d4.js': '',
  'pictures/e5/menu-600.avif': '',
  'pictures/f6/menu-1200.avif': '',
  'pictures/tour.mp4': '',
  'pagefind/pagefind.js': '',
  'pagefind/words.en.json': '',
  'pagefind/words.ru.json': '',
  'pagefind/cards.en.json': '',
  'pagefind/cards.ru.json': '',
  'pagefind/wasm.ru.pagefind': '',
  'pagefind/wasm.unknown.pagefind': '',
  'pagefind/pagefind.en_1a2b.pf_meta': '',
  'pagefind/pagefind.ru_1a2b.pf_meta': '',
  'pagefind/fragment/en_1a2b.pf_fragment': '',
  'pagefind/fragment/ru_1a2b.pf_fragment': '',
};
const site = { files: Object.keys(FILES), read: (path: string) => FILES[path] ?? '' };

describe('of a language', () => {
  test('every visit leaves the home page, the page for what is missing, and what they are drawn with', () => {
    expect(listFiles(site, 'en', ['en', 'ru'], 'shell')).toEqual([
      '_astro/dialog-b2.js',
      '_astro/ids.h8.js',
      '_astro/keep.c3.js',
      '_astro/latin.g7.woff2',
      '_astro/style.a1.css',
      'en/',
      'en/manifest.webmanifest',
      'en/offline/',
      'favicon.svg',
    ]);
  });

  test('all of it are its pages, pictures and index, without videos and the guide for developers', () => {
    expect(listFiles(site, 'en', ['en', 'ru'], 'whole')).toEqual([
      '_astro/dialog-b2.js',
      '_astro/ids.h8.js',
      '_astro/keep.c3.js',
      '_astro/late.i9.js',
      '_astro/latin.g7.woff2',
      '_astro/style.a1.css',
      'en/',
      'en/articles/a/',
      'en/faq/topics.json',
      'en/manifest.webmanifest',
      'en/offline/',
      'favicon.svg',
      'pagefind/cards.en.json',
      'pagefind/fragment/en_1a2b.pf_fragment',
      'pagefind/pagefind.en_1a2b.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/wasm.unknown.pagefind',
      'pagefind/words.en.json',
      'pictures/e5/menu-600.avif',
      'pictures/f6/menu-1200.avif',
    ]);
  });

  test('nothing of another one', () => {
    expect(listFiles(site, 'ru', ['en', 'ru'], 'whole').filter((file) => /en\b/.test(file))).toEqual([]);
  });
});
