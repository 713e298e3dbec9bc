import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import {
  ALPHA,
  ALPHA_PL,
  append,
  appendText,
  APPENDED_LINE as line,
  both,
  edit,
} from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

const code = 'unfinished-text';
const cases: BrokenCase[] = [
  {
    name: 'a title',
    breakIt: edit(ALPHA, 'title: Remove', "title: '[[a title]]'\n#"),
    code,
    file: ALPHA,
    line: 2,
    what: '[[a title]]',
  },
  {
    name: 'a question',
    breakIt: edit(ALPHA, "'How do I undo it?'", "'[[how]]'"),
    code,
    file: ALPHA,
    line: 7,
  },
  {
    name: 'words of the board',
    breakIt: edit(ALPHA, 'do: Nothing', "do: '[[what]]'"),
    code,
    file: ALPHA,
    line: 11,
  },
  { name: 'a heading', breakIt: edit(ALPHA, '## Remove someone', '## [[what]]'), code, file: ALPHA },
  {
    name: 'a paragraph',
    breakIt: appendText('Press [[which button]] now.'),
    code,
    file: ALPHA,
    line,
    column: 7,
  },
  { name: 'a step', breakIt: appendText('1. [[first step]]'), code, file: ALPHA, line },
  {
    name: 'the title of a box',
    breakIt: appendText('<Care title="[[what]]">\n\ntext\n\n</Care>'),
    code,
    file: ALPHA,
    line,
  },
];

const several: BrokenCase = {
  name: 'many places of an article, in one message',
  breakIt: both(
    edit(ALPHA, 'title: Remove', "title: '[[a title]]'\n#"),
    edit(ALPHA_PL, 'Usuń osobę', "'[[tytuł]]'"),
    appendText('[[a]] and [[b]]\n\n1. [[c]]'),
    append('articles/alpha/aliases.en.txt', '[[other ways of asking]]\n'),
  ),
  code,
  file: ALPHA,
  line: 2,
  what: `6 texts are still to be written: en.mdx in lines 2, ${line + 1} and ${line + 3}; pl.mdx in line 2; aliases.en.txt in line 4.`,
};

describe('words still to be written are refused', () => {
  test('once an article', async () => {
    await expectMessage(several);
    await using project = await createSampleProject();
    await several.breakIt(project);
    const { issues } = await checkProject(project.root, { today: TODAY });
    expect(issues.filter((issue) => issue.code === code)).toHaveLength(1);
  });

  test.each(cases)('in $name', expectMessage);
});
