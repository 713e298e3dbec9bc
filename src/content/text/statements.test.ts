import { expect, test } from 'vitest';
import { parseText } from './parsed-text.ts';
import { OPENING, statementsOf } from './statements.ts';

const stated = (mdx: string) => {
  const numbers = (text: string) => Array.from(text.matchAll(/\d+/g), ([number]) => number);
  const { root, firstLine } = parseText(mdx, 5);
  return [...statementsOf(root, firstLine, numbers)].map(
    ([section, found]) =>
      [section, found.map(({ kind, value, line }) => `${kind} ${value} ${line}`)] as const,
  );
};

test.each([
  ['numbers', 'In 30 days.', ['number 30 5']],
  ['facts and buttons', 'Press <Ui term="save" /> for <Fact id="days" />.', ['button save 5', 'fact days 5']],
  ['links within the help centre by their target', '[a](article:alpha#b)', ['link article:alpha#b 5']],
  ['links to other sites by there being one', '[a](https://a.example/x)', ['link another site 5']],
  ['pictures', '![A menu](./menu.png)', ['picture ./menu.png 5']],
  ['each step, where it stands', '1. A\n2. B\n\n- C', ['step step 5', 'step step 6']],
  ['warnings', '<Care title="A">\n\nB\n\n</Care>', ['warning Care 5']],
  ['platforms', '<On platform="web">\n\nB 2\n\n</On>', ['platform web 5', 'number 2 7']],
  ['nothing in comments', '{/* 30 days */}\n\nA', []],
])('finds %s', (_what, mdx, found) => {
  expect(stated(mdx)).toEqual([[OPENING, found]]);
});

test('goes by sections', () => {
  expect(stated('A 1\n\n## B 2 [#b]\n\nC 3\n\n### D 4\n\n## E [#e]\n\nF')).toEqual([
    [OPENING, ['number 1 5']],
    ['b', ['number 3 9', 'number 4 11']],
    ['e', []],
  ]);
});
