import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, longTexts, MEGABYTE } from '../../core/testing/any-text.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

describe('whatever a file holds', () => {
  test('it is cut in two, or something is wrong on a line of it', () => {
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom('', '---\n', '\n---  \n'), anyText), ([start, rest]) => {
        const text = start + rest;
        const lines = text.split('\n');
        const split = splitFrontmatter(text, 'en.mdx');
        if ('code' in split) {
          expect(split.line).toBeGreaterThanOrEqual(1);
          expect(split.line).toBeLessThanOrEqual(lines.length);
          return;
        }
        // Nothing is lost, and places are places in the file.
        expect(lines.slice(split.bodyLine - 1).join('\n')).toBe(split.body);
        if (split.frontmatter !== '')
          expect(lines.slice(split.frontmatterLine - 1, split.bodyLine - 2).join('\n')).toBe(
            split.frontmatter,
          );
      }),
    );
  });

  test.each(longTexts(MEGABYTE))('a megabyte of it is read: %s', (_, text) => {
    for (const start of ['', '---\n']) expect(splitFrontmatter(start + text, 'en.mdx')).toBeDefined();
  });
});
