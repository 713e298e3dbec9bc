import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, longTexts, MEGABYTE } from '../../core/testing/any-text.ts';
import { splitHeading } from './outline.ts';
import { parseText, type ParsedText } from './parsed-text.ts';

/** What is wrong with a text is told in this form. */
const TOLD = /^\d+:\d+:/;

function read(text: string): ParsedText | undefined {
  try {
    return parseText(text);
  } catch (error) {
    if (error instanceof Error && TOLD.test(error.message)) return undefined;
    throw error;
  }
}

describe('whatever an article holds', () => {
  test('it is read, or told where it cannot be; every place is a place in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = read(text);
        if (!parsed) return;
        const last = text.split(/\r\n|\r|\n/).length;
        const { sections, links, images, components } = parsed.outline();
        for (const { line, column } of [
          ...sections,
          ...links,
          ...images,
          ...components,
          ...parsed.comments(),
        ]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        expect(parsed.summaries()).toBeInstanceOf(Map);
      }),
    );
  });

  test('a heading keeps its words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { title, id } = splitHeading(text);
        expect(text).toContain(title);
        if (id !== undefined) expect(text.trimEnd().endsWith(`[#${id}]`)).toBe(true);
      }),
    );
  });

  test.each(longTexts(20_000))('a lot of it is read: %s', (_, text) => {
    read(text)?.outline();
  });

  test.each(longTexts(MEGABYTE))('a heading of a megabyte is split: %s', (_, text) => {
    expect(splitHeading(text).id).toBeUndefined();
  });
});
