import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, longTexts } from '../core/testing/any-text.ts';
import { findLinks, type LinkForms } from './find/find-links.ts';
import { maskComments } from './mask/mask-comments.ts';

const forms: LinkForms = {
  addresses: { sites: ['https://help.example/docs/'], relative: true },
  calls: ['helpUrl'],
};
const FILES = ['a.html', 'a.ts', 'a.vue', 'a.php', 'a.md', 'a.json', 'a.yaml', 'a.erb', 'a.twig', 'a.svelte'];
const KINDS = [
  'markup',
  'vue',
  'svelte',
  'astro',
  'php',
  'ruby',
  'twig',
  'markdown',
  'script',
  'yaml',
] as const;

describe('whatever a source file holds', () => {
  test('what is found stands where it is said to stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), anyText, (file, text) => {
        const { uses, unclear } = findLinks(file, text, forms);
        for (const { article } of uses) {
          expect(article.at).toBeGreaterThanOrEqual(0);
          expect(article.at + article.value.length).toBeLessThanOrEqual(text.length);
        }
        for (const { at } of unclear) expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('comments are blanked, and everything else keeps its place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), anyText, (kind, text) => {
        const masked = maskComments(text, kind);
        expect(masked.length).toBe(text.length);
        expect(masked.split('\n').length).toBe(text.split('\n').length);
      }),
    );
  });

  test.each(longTexts(100_000))('a lot of it is read: %s', (_, text) => {
    for (const file of FILES) findLinks(file, text, forms);
  });
});
