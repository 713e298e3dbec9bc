import { expect, test } from 'vitest';
import { reportOf } from '../../feedback/report.ts';
import type { KeptAnswer } from '../../feedback/answer.ts';
import { answersCsv, reportCsv, reportTable, waitingTables } from './format-report.ts';

const answers: KeptAnswer[] = [
  {
    day: '2026-11-30',
    article: 'alpha',
    locale: 'en',
    helpful: false,
    reason: 'old',
    comment: '=1+1 "x",\u001b[31m',
  },
];

test('a comment is text: no formula for a table program, no colour for a terminal', () => {
  expect(answersCsv(answers)).toContain(`"'=1+1 ""x"",`);
  expect(reportTable(reportOf(answers))).toContain('\\u001b[31m');
});

test('the report names the article, the language and why', () => {
  expect(reportCsv(reportOf(answers), { behind: [], reviews: [] }).split('\r\n')[1]).toBe(
    '"alpha","en","0","1","0.000","0.793","old:1","","answers","","",""',
  );
  expect(reportTable([])).toBe('Nobody has answered yet.');
});

test('the report names each section that is behind and each review that is due', () => {
  const work = {
    behind: [{ article: 'alpha', locale: 'ru', section: '@head', changedWords: 7 }],
    reviews: [{ article: 'beta', due: '2026-11-01', owner: 'support' }],
  };
  expect(reportCsv([], work).split('\r\n').slice(1, 3)).toEqual([
    '"alpha","ru","","","","","","\'@head","behind","7","",""',
    '"beta","","","","","","","","review","","2026-11-01","support"',
  ]);
  const [behind = '', reviews = ''] = waitingTables(work);
  expect(behind).toMatch(/alpha +ru +@head +7/);
  expect(reviews).toMatch(/beta +2026-11-01 +support/);
  expect(waitingTables({ behind: [], reviews: [] })).toEqual([]);
});
