import { describe, test } from 'vitest';
import { ALPHA, ALPHA_YAML, append, appendText, APPENDED_LINE, edit } from '../../checks/testing/breaking.ts';
import { expectMessage, type BrokenCase } from '../../checks/testing/broken-case.ts';

const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  .concat(Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`))
  .join('\n');

const yaml: BrokenCase[] = [
  {
    name: 'an unclosed bracket',
    breakIt: edit(ALPHA_YAML, '[admin]', '[admin'),
    code: 'yaml-syntax',
    file: ALPHA_YAML,
  },
  {
    name: 'an unclosed quote',
    breakIt: edit(ALPHA, 'title: Remove', 'title: "Remove'),
    code: 'yaml-syntax',
    file: ALPHA,
  },
  {
    name: 'a colon inside a text',
    breakIt: edit(ALPHA, 'title: Remove a', 'title: Remove: a'),
    code: 'yaml-syntax',
    file: ALPHA,
    line: 2,
    column: 8,
    fix: 'quotes',
  },
  {
    name: 'a tab as indent',
    breakIt: edit('terms.yaml', '  label', '\tlabel'),
    code: 'yaml-syntax',
    file: 'terms.yaml',
    line: 2,
    column: 1,
    fix: 'two spaces',
  },
  {
    name: 'a key that stands twice',
    breakIt: append(ALPHA_YAML, 'order: 2\n'),
    code: 'duplicate-key',
    file: ALPHA_YAML,
    line: 13,
    column: 1,
    what: 'order',
  },
  {
    name: 'a fact id that stands twice',
    breakIt: append('facts.yaml', 'mailbox-days:\n  is: { value: 7, unit: day }\n'),
    code: 'duplicate-key',
    file: 'facts.yaml',
    line: 13,
    what: 'mailbox-days',
  },
  {
    name: 'a second document',
    breakIt: append(ALPHA_YAML, '---\norder: 2\n'),
    code: 'yaml-syntax',
    file: ALPHA_YAML,
    line: 13,
  },
  {
    name: 'aliases that unfold without end',
    breakIt: (project) => project.write('content/facts.yaml', bomb),
    code: 'yaml-alias',
    file: 'facts.yaml',
  },
  {
    name: 'an alias that refers to nothing',
    breakIt: edit(ALPHA_YAML, 'plan: any', 'plan: *any'),
    code: 'yaml-alias',
    file: ALPHA_YAML,
    line: 5,
    column: 7,
  },
  {
    name: 'a tag that runs a program elsewhere',
    breakIt: edit(ALPHA_YAML, 'plan: any', 'plan: !!js/function any'),
    code: 'yaml-syntax',
    file: ALPHA_YAML,
    line: 5,
  },
  {
    name: 'brackets nested a hundred thousand deep',
    breakIt: (project) => project.write('content/terms.yaml', '['.repeat(100_000)),
    code: 'yaml-syntax',
    file: 'terms.yaml',
  },
  {
    name: 'a list where entries by id belong',
    breakIt: (project) => project.write('content/terms.yaml', '- employees\n'),
    code: 'wrong-type',
    file: 'terms.yaml',
    line: 1,
  },
  {
    name: 'a word where keys belong',
    breakIt: (project) => project.write(`content/${ALPHA_YAML}`, 'people\n'),
    code: 'wrong-type',
    file: ALPHA_YAML,
    line: 1,
  },
];

const json: BrokenCase[] = [
  {
    name: 'a comma too many',
    breakIt: edit('ui/pl.json', '\n}', ',\n}'),
    code: 'json-syntax',
    file: 'ui/pl.json',
  },
  {
    name: 'half a file',
    breakIt: (project) => project.write('content/ui/pl.json', '{\n  "skip": "x",\n  "nav'),
    code: 'json-syntax',
    file: 'ui/pl.json',
    line: 3,
  },
  {
    name: 'a key that stands twice',
    breakIt: edit('ui/pl.json', '{\n', '{\n  "skip": "twice",\n'),
    code: 'duplicate-key',
    file: 'ui/pl.json',
    line: 3,
    column: 3,
    what: '"skip"',
  },
  {
    name: 'a list instead of words',
    breakIt: (project) => project.write('content/ui/pl.json', '["a"]'),
    code: 'wrong-type',
    file: 'ui/pl.json',
  },
];

const mdx: BrokenCase[] = [
  {
    name: 'a component without an end',
    breakIt: edit(ALPHA, '</Care>\n', ''),
    code: 'mdx-syntax',
    file: ALPHA,
    line: 14,
    column: 1,
    fix: '</Care>',
  },
  {
    name: 'an end without a beginning',
    breakIt: appendText('</Loss>'),
    code: 'mdx-syntax',
    file: ALPHA,
    line: APPENDED_LINE,
    fix: '<Loss>',
  },
  {
    name: 'a plain "less than" sign',
    breakIt: appendText('For 3 <5 people.'),
    code: 'mdx-syntax',
    file: ALPHA,
    line: APPENDED_LINE,
    fix: '&lt;',
  },
  {
    name: 'an address in angle brackets',
    breakIt: appendText('<https://example.com>'),
    code: 'mdx-syntax',
    file: ALPHA,
    line: APPENDED_LINE,
    fix: '[text](https://…)',
  },
  {
    name: 'an HTML comment',
    breakIt: appendText('<!-- note -->'),
    code: 'mdx-syntax',
    file: ALPHA,
    line: APPENDED_LINE,
    fix: '{/* text */}',
  },
  {
    name: 'an open brace',
    breakIt: appendText('Write { here.'),
    code: 'mdx-syntax',
    file: ALPHA,
    line: APPENDED_LINE,
    fix: '\\{',
  },
];

describe('YAML', () => {
  test.each(yaml)('reports $name', expectMessage);
});
describe('JSON', () => {
  test.each(json)('reports $name', expectMessage);
});
describe('MDX', () => {
  test.each(mdx)('reports $name', expectMessage);
});
