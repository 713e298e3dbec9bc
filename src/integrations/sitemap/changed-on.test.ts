import { expect, test } from 'vitest';
import { changedOn } from './changed-on.ts';

const block = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  ['an article', block({ '@type': 'BreadcrumbList' }) + block({ dateModified: '2026-11-22' }), '2026-11-22'],
  ['a page that names no day', block({ '@type': 'FAQPage' }), undefined],
  ['a page without data', '<p>dateModified</p>', undefined],
])('%s', (_, html, day) => {
  expect(changedOn(html)).toBe(day);
});
