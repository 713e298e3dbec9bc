import { expect, test } from 'vitest';
import { faultsOf, median, type PageResult } from './judge.ts';

const WHOLE = { score: 1, auditRefs: [] };
const result = (parts: Partial<PageResult['measured']> = {}): PageResult => ({
  kind: 'articles',
  locale: 'en',
  path: '/en/articles/a/',
  performance: 0.9,
  measured: {
    categories: { accessibility: WHOLE, 'best-practices': WHOLE, seo: WHOLE },
    audits: {},
    ...parts,
  },
});
const audit = (numericValue: number) => ({ title: '', score: 1, numericValue });

test.each([
  ['a page without faults', {}, []],
  [
    'a layout that shifts',
    { audits: { 'cumulative-layout-shift': audit(0.02) } },
    ['the layout shifts by 0.02'],
  ],
  [
    'a heavy page',
    { audits: { 'total-byte-weight': audit(61_000) } },
    ['it weighs 61.0 KB, and 60 are allowed'],
  ],
  [
    'a score that is not whole',
    {
      categories: {
        accessibility: WHOLE,
        'best-practices': WHOLE,
        seo: { score: 0.92, auditRefs: [{ id: 'hreflang', weight: 1 }] },
      },
      audits: { hreflang: { title: 'Document has no hreflang', score: 0 } },
    },
    ['seo is 92: Document has no hreflang'],
  ],
])('%s', (_, parts, faults) => {
  expect(faultsOf(result(parts))).toEqual(faults);
});

test.each([
  [[0.9, 1, 0.78, 0.99, 0.95], 0.95],
  [[1], 1],
])('the middle of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});
