import { expect, test } from 'vitest';
import { countTests } from './count-tests.ts';

const vitest = JSON.stringify({ numPassedTests: 7, numFailedTests: 2 });
const playwright = JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } });

test.each([
  ['a part without a report that succeeded', undefined, undefined, true, { passed: 1, failed: 0 }],
  ['a part without a report that failed', undefined, undefined, false, { passed: 0, failed: 1 }],
  ['unit tests', 'vitest', vitest, false, { passed: 7, failed: 2 }],
  [
    'browser tests; skipped and repeated ones have not passed',
    'playwright',
    playwright,
    false,
    { passed: 5, failed: 3 },
  ],
  ['a tool that died before its report', 'vitest', undefined, false, { passed: 0, failed: 1 }],
  ['tests of another help centre', 'summary', '{"passed":9,"failed":2}', false, { passed: 9, failed: 2 }],
  ['a report cut off', 'vitest', '{"num', false, { passed: 0, failed: 1 }],
  [
    'a tool that failed although no test did',
    'vitest',
    '{"numPassedTests":3,"numFailedTests":0}',
    false,
    { passed: 3, failed: 1 },
  ],
] as const)('counts %s', (_case, tool, report, succeeded, count) => {
  expect(countTests(tool, report, succeeded)).toEqual(count);
});
