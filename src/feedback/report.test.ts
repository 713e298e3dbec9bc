import { expect, test } from 'vitest';
import type { KeptAnswer } from './answer.ts';
import type { KeptSearch } from './search.ts';
import { reportOf, searchReport, wilson } from './report.ts';

test.each([
  [0, 0, 0, 1],
  [0, 10, 0, 0.278],
  [5, 10, 0.237, 0.763],
  [10, 10, 0.722, 1],
  [500, 1000, 0.469, 0.531],
])('of %d in %d the share is between %d and %d', (yes, all, from, to) => {
  const interval = wilson(yes, all);
  expect(interval.from).toBeCloseTo(from, 3);
  expect(interval.to).toBeCloseTo(to, 3);
});

test('what is most surely of little help comes first', () => {
  const say = (article: string, helpful: boolean, more: Partial<KeptAnswer> = {}): KeptAnswer => ({
    article,
    locale: 'en',
    helpful,
    day: '2026-11-30',
    ...more,
  });
  const many = (times: number, answer: KeptAnswer) => Array.from({ length: times }, () => answer);
  const rows = reportOf([
    ...many(1, say('once', false)),
    ...many(14, say('old', false, { reason: 'old', section: 'a', comment: 'gone' })),
    ...many(6, say('old', true)),
    ...many(20, say('fine', true)),
  ]);
  expect(rows.map(({ article }) => article)).toEqual(['old', 'once', 'fine']);
  expect(rows[0]).toMatchObject({ yes: 6, no: 14, reasons: { old: 14 }, sections: [{ id: 'a', times: 14 }] });
});

test('searches that ask the same are one line, those that readers sent first', () => {
  const search = (query: string, more: Partial<KeptSearch> = {}): KeptSearch => ({
    query,
    locale: 'en',
    tier: 'near',
    results: 2,
    told: false,
    day: '2026-11-30',
    ...more,
  });
  const rows = searchReport(
    [
      ...Array.from({ length: 3 }, () => search('dark mode')),
      search('Dark modes', { tier: 'nothing', results: 0 }),
      search('invoice', { told: true }),
      search('dark mode', { locale: 'de' }),
    ],
    (query) => query.toLowerCase().replace(/s$/, ''),
  );
  expect(rows).toMatchObject([
    { query: 'invoice', told: 1, times: 1 },
    { query: 'dark mode', locale: 'en', times: 4, nothing: 1, wordings: ['dark mode', 'Dark modes'] },
    { query: 'dark mode', locale: 'de', times: 1 },
  ]);
});
