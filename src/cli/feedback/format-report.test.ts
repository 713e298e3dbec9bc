import { expect, test } from 'vitest';
import { reportOf } from '../../feedback/report.ts';
import type { KeptAnswer } from '../../feedback/answer.ts';
import { answersCsv, reportCsv, reportTable } from './format-report.ts';

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
  expect(reportCsv(reportOf(answers)).split('\r\n')[1]).toBe(
    '"alpha","en","0","1","0.000","0.793","old:1",""',
  );
  expect(reportTable([])).toBe('Nobody has answered yet.');
});
