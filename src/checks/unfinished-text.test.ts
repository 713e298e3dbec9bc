import { describe, test } from 'vitest';
import { ALPHA, appendText, APPENDED_LINE as line, edit } from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';

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

describe('words still to be written are refused', () => {
  test.each(cases)('in $name', expectMessage);
});
