import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, longTexts } from '../core/testing/any-text.ts';
import { DocumentError, parseDocument } from './parse-document.ts';

function read(source: string) {
  try {
    return parseDocument(source);
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

describe('whatever a scraped page holds', () => {
  test('it is taken apart, or there is nothing to read in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { question } of read(text)?.pairs ?? []) expect(question.trim()).not.toBe('');
      }),
    );
  });

  test.each(longTexts(100_000))('a lot of it is taken apart: %s', (_, text) => {
    read(text);
  });
});
