import { describe, test } from 'vitest';
import { ALPHA, ALPHA_PL, append, both } from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';

const guide = (start: string, ...ids: string[]) =>
  `\n<Guide start="${start}">\n\n${ids
    .map((id) => `<Question id="${id}" ask="Which?">\n\n- [One](article:#${id})\n\n</Question>\n`)
    .join('\n')}\n</Guide>\n`;

const cases: BrokenCase[] = [
  {
    name: 'a guide that starts nowhere',
    breakIt: both(append(ALPHA, guide('frist', 'first')), append(ALPHA_PL, guide('first', 'first'))),
    code: 'guide-differs',
    file: ALPHA,
    fix: 'Did you mean "first"?',
  },
  {
    name: 'a question that one language lacks',
    breakIt: both(
      append(ALPHA, guide('first', 'first', 'second')),
      append(ALPHA_PL, guide('first', 'first')),
    ),
    code: 'guide-differs',
    file: ALPHA_PL,
    what: 'it asks first, second',
  },
  {
    name: 'two questions with one id',
    breakIt: both(
      append(ALPHA, guide('first', 'first', 'first')),
      append(ALPHA_PL, guide('first', 'first', 'first')),
    ),
    code: 'guide-differs',
    file: ALPHA,
    what: 'used twice',
  },
  {
    name: 'a question whose id is none',
    breakIt: both(append(ALPHA, guide('First', 'First')), append(ALPHA_PL, guide('First', 'First'))),
    code: 'guide-differs',
    file: ALPHA,
    what: 'cannot be the id',
  },
];

describe('a decision guide', () => {
  test.each(cases)('$name', expectMessage);
});
