import { expect, test } from 'vitest';
import { visitReport } from '../../feedback/visit-report.ts';
import type { KeptVisit } from '../../feedback/visit.ts';
import { visitReportCsv, visitsCsv, visitTables } from './format-visits.ts';

const visit = (more: Partial<KeptVisit>): KeptVisit => ({
  ...{ day: '2026-11-30', locale: 'en', asked: 1, found: 'answers', article: 'alpha', contact: false },
  ...more,
});
const visits = [
  visit({ place: 1 }),
  visit({ contact: true }),
  visit({ found: 'nothing', article: undefined }),
];
const ended = { articles: visitReport(visits), topics: visitReport(visits, () => 'money') };

test('a row tells found and not opened from not found, by article and by topic', () => {
  const [articles = '', topics = ''] = visitTables(ended).split('\n\n');
  const [, alpha, none] = articles.split('\n');
  expect(alpha?.split(/ {2,}/)).toEqual([
    ...['alpha', 'en', '2', '1', '1 (1 to contact)', '0', '0 %', '1', '50 %', '0'],
  ]);
  expect(none?.split(/ {2,}/)).toEqual(['–', 'en', '1', '0', '0', '1', '0 %', '0', '0 %', '0']);
  expect(topics).toMatch(/^visits about the topic[^\n]+\nmoney +en/);
  expect(visitTables({ articles: [], topics: [] })).toContain('site.yaml');
});

test('the same stands in CSV, and every visit', () => {
  expect(visitReportCsv(ended).split('\r\n')[1]).toBe(
    '"article","alpha","en","2","1","0","1","1","0","0","0","1","0"',
  );
  expect(visitsCsv(visits).split('\r\n').slice(1, 4)).toEqual([
    '"2026-11-30","en","1","answers","alpha","1","false"',
    '"2026-11-30","en","1","answers","alpha","","true"',
    '"2026-11-30","en","1","nothing","","","false"',
  ]);
});
