import { expect, test } from 'vitest';
import { createTranslator } from '../../../i18n/translator.ts';
import { markChanged, SAMPLE_DAYS, writtenDay } from './mark-changed.ts';

test.each(['en', 'ru', 'de', 'ar', 'zh', 'pl'])(
  '%s: a day is written as on the pages of the site',
  (locale) => {
    const t = createTranslator(locale, {} as never);
    const days = SAMPLE_DAYS.map((day) => t.day(day));
    for (const day of ['2026-01-01', '2026-05-15', '2027-11-30', '2000-12-15'])
      expect(writtenDay(day, days, locale)).toBe(t.day(day));
  },
);

test('what is kept without a day marks nothing', () => {
  const words = { since: '{{day}}', short: '', off: '', offSaid: '', days: [] };
  // Nothing of a page is looked for: there is none here.
  expect(() => markChanged('aaaa-aa-aa remove.1a2b3', '2026-12-01 remove.4c5d6', words)).not.toThrow();
});
