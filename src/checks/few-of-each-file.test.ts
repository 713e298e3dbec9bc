import { expect, test } from 'vitest';
import type { Issue } from '../core/issue.ts';
import { fewOfEachFile } from './few-of-each-file.ts';

const issue = (file: string, line: number, severity: Issue['severity'], code = 'a'): Issue => ({
  code,
  severity,
  file,
  line,
  what: 'It is wrong.',
  why: 'It is bad.',
  fix: 'Mend it.',
});

test('a file with few issues has them all', () => {
  const issues = Array.from({ length: 50 }, (_, line) => issue('a', line, 'warning'));
  expect(fewOfEachFile(issues)).toEqual(issues);
});

test('of many the worst are kept in their order, and the rest is counted by rule', () => {
  const issues = [
    ...Array.from({ length: 60 }, (_, line) => issue('a', line, 'advice', 'b')),
    ...Array.from({ length: 30 }, (_, line) => issue('a', 100 + line, 'warning')),
    issue('a', 200, 'error', 'c'),
    issue('z', 1, 'error'),
  ];
  const few = fewOfEachFile(issues);
  expect(few.map(({ line }) => line)).toEqual([
    ...Array.from({ length: 19 }, (_, line) => line),
    ...Array.from({ length: 30 }, (_, line) => 100 + line),
    200,
    undefined,
    1,
  ]);
  expect(few.at(-2)).toMatchObject({ code: 'more-issues', severity: 'advice', file: 'a' });
  expect(few.at(-2)?.what).toBe('41 more places in this file are not listed: 41 × b.');
});

test('what is not listed can be an error', () => {
  const few = fewOfEachFile(Array.from({ length: 80 }, (_, line) => issue('a', line, 'error')));
  expect(few.at(-1)).toMatchObject({ code: 'more-issues', severity: 'error' });
});
