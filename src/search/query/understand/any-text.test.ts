import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, longTexts, MEGABYTE } from '../../../core/testing/any-text.ts';
import { vocabularies } from '../../testing/office.ts';
import { plainQuery } from '../../text/plain-query.ts';
import { tokenize } from '../../text/tokenize.ts';
import { understand } from './understand.ts';

describe('whatever somebody searches for', () => {
  test('it is understood, and what was typed stays what was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('en', 'ru'), anyText, (locale, query) => {
        const plan = understand(query, { locale, vocabularies });
        expect(plan.typed).toBe(plan.typed.trim());
        expect(understand(plan.typed, { locale, vocabularies }).typed).toBe(plan.typed);
        for (const term of plan.terms ?? [])
          for (const { quality } of term.options) {
            expect(quality).toBeGreaterThanOrEqual(0);
            expect(quality).toBeLessThanOrEqual(1);
          }
      }),
    );
  });

  test('a plain query holds no tag and no address', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        expect(tokenize(plainQuery(query)).every((word) => !/[<>:/]/.test(word))).toBe(true);
      }),
    );
  });

  test.each(longTexts(MEGABYTE))('a megabyte of it is understood: %s', (_, text) => {
    understand(text, { locale: 'en', vocabularies });
  });
});
