import { describe, expect, test } from 'vitest';
import type { Issue } from '../../core/issue.ts';
import { chooseReporter } from './choose-reporter.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { countIssues } from './reporter.ts';
import { terminalReporter } from './terminal.ts';

const issue: Issue = {
  code: 'unknown-term',
  severity: 'error',
  file: 'content/a.mdx',
  line: 3,
  column: 7,
  what: 'There is no term "x".',
  why: 'The step would not say which button to press.',
  fix: 'Did you mean "y"?',
};
const whole: Issue = { ...issue, line: undefined, column: undefined, severity: 'warning' };
const other: Issue = { ...issue, file: 'content/b.mdx', severity: 'advice' };

describe('the terminal', () => {
  test('shows issues under their file', () => {
    expect(terminalReporter(false)([issue, whole, other])).toMatchInlineSnapshot(`
      "content/a.mdx
        3:7 Error: There is no term "x". (unknown-term)
          Why: The step would not say which button to press.
          Fix: Did you mean "y"?
        Warning: There is no term "x". (unknown-term)
          Why: The step would not say which button to press.
          Fix: Did you mean "y"?

      content/b.mdx
        3:7 Advice: There is no term "x". (unknown-term)
          Why: The step would not say which button to press.
          Fix: Did you mean "y"?

      Content check: 1 error, 1 warning, 1 piece of advice."
    `);
  });

  test('gives the reason of repeated advice once', () => {
    const printed = terminalReporter(false)([other, { ...other, line: 4 }, { ...other, line: 5, code: 'x' }]);
    expect(printed.match(/Advice:/g)).toHaveLength(3);
    expect(printed.match(/Why:/g)).toHaveLength(2);
  });

  test('has colours only where they are understood', () => {
    expect(terminalReporter(true)([issue])).toContain('\u001b[31mError:\u001b[0m');
    expect(terminalReporter(false)([issue])).not.toContain('\u001b');
  });

  test('does not obey what stands in content', () => {
    const printed = terminalReporter(false)([{ ...issue, what: 'a\u001b[2Jb\rc\nd', file: 'x\u0007' }]);
    expect(printed).toContain('a\\u001b[2Jb\\u000dc d');
    expect(printed).toContain('x\\u0007');
  });
});

describe('GitHub', () => {
  test('gets one command a line, with its escapes', () => {
    const odd = { ...issue, file: 'content/a,b:c.mdx', what: '100 %\nof it' };
    expect(githubReporter([odd, whole, other]).split('\n')).toEqual([
      '::error file=content/a%2Cb%3Ac.mdx,line=3,col=7,title=unknown-term::100 %25%0Aof it%0AThe step would not say which button to press.%0ADid you mean "y"?',
      '::warning file=content/a.mdx,title=unknown-term::There is no term "x".%0AThe step would not say which button to press.%0ADid you mean "y"?',
      '::notice file=content/b.mdx,line=3,col=7,title=unknown-term::There is no term "x".%0AThe step would not say which button to press.%0ADid you mean "y"?',
      'Content check: 1 error, 1 warning, 1 piece of advice.',
    ]);
  });
});

test('JSON holds every issue as it is', () => {
  expect(JSON.parse(jsonReporter([issue]))).toEqual({ issues: [issue] });
});

test.each([
  ['GitHub', { GITHUB_ACTIONS: 'true' }, true, /^::error/],
  ['a terminal with colours', {}, true, /\u001b\[/],
  ['a terminal without', { NO_COLOR: '1' }, true, /^content/],
  ['a terminal that knows none', { TERM: 'dumb' }, true, /^content/],
  ['a file', {}, false, /^content/],
] as const)('the reporter suits %s', (_, env, isTerminal, looks) => {
  expect(chooseReporter(env, isTerminal)([issue])).toMatch(looks);
});

test.each([
  [[], 'no errors'],
  [[issue], '1 error'],
  [[issue, issue, whole, whole], '2 errors, 2 warnings'],
  [[other, other], 'no errors, 2 pieces of advice'],
])('counts %#', (issues, said) => {
  expect(countIssues(issues)).toBe(said);
});
