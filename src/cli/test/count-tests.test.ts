import { expect, test } from 'vitest';
import { countTests } from './count-tests.ts';

const vitest = JSON.stringify({ numPassedTests: 7, numFailedTests: 2 });
const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
const playwright = JSON.stringify({
  stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
  suites: [
    {
      file: 'a.spec.ts',
      specs: [spec('opens', 'expected')],
      suites: [{ file: 'a.spec.ts', specs: [spec('closes', 'flaky')] }],
    },
  ],
});

test.each([
  ['a part without a report that succeeded', undefined, undefined, true, { passed: 1, failed: 0, flaky: [] }],
  ['a part without a report that failed', undefined, undefined, false, { passed: 0, failed: 1, flaky: [] }],
  ['unit tests', 'vitest', vitest, false, { passed: 7, failed: 2, flaky: [] }],
  [
    'browser tests; skipped ones have not passed, repeated ones are named',
    'playwright',
    playwright,
    false,
    { passed: 6, failed: 2, flaky: ['a.spec.ts: closes'] },
  ],
  ['a tool that died before its report', 'vitest', undefined, false, { passed: 0, failed: 1, flaky: [] }],
  [
    'tests of another help centre',
    'summary',
    '{"passed":9,"failed":2,"flaky":[]}',
    false,
    { passed: 9, failed: 2, flaky: [] },
  ],
  ['a report cut off', 'vitest', '{"num', false, { passed: 0, failed: 1, flaky: [] }],
  [
    'a tool that failed although no test did',
    'vitest',
    '{"numPassedTests":3,"numFailedTests":0}',
    false,
    { passed: 3, failed: 1, flaky: [] },
  ],
] as const)('counts %s', (_case, tool, report, succeeded, count) => {
  expect(countTests(tool, report, succeeded)).toEqual(count);
});
