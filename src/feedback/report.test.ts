import { expect, test } from 'vitest';
import type { KeptAnswer } from './answer.ts';
import { reportOf, wilson } from './report.ts';

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
