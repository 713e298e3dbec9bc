import { describe, expect, test } from 'vitest';
import { nestingSlip } from './nesting.ts';
import { parseText } from './parsed-text.ts';

/** As much as a file of an article may hold. */
const SIZE = 256 * 1024;
const fill = (part: string) => part.repeat(Math.ceil(SIZE / part.length));

describe('what would keep a parser busy for minutes is refused before it is parsed', () => {
  test.each([
    ['braces', fill('{'), 'braces'],
    ['short codes', fill('{{<'), 'braces'],
    ['braces with a comment', fill('{/*'), 'braces'],
    ['quotes in quotes', `${fill('> ')}a`, 'marks'],
    ['lists in lists', `${fill('1. ')}a`, 'marks'],
    ['boxes without an end', fill('<Note>\n\n'), 'tags'],
    ['tags in a line', fill('<a '), 'tags'],
  ])('%s', (_, text, what) => {
    expect(() => parseText(text)).toThrow(what);
  });

  test('boxes in boxes, each with its end', () => {
    const text = `${'<Note>\n\n'.repeat(300)}a${'\n\n</Note>'.repeat(300)}`;
    expect(() => parseText(text)).toThrow('too deep');
  });

  test('with its place', () => {
    expect(nestingSlip(`a\n${'b\n'.repeat(2)}${'{'.repeat(300)}`)).toMatchObject({ line: 4, column: 201 });
  });
});

describe('what people write is not', () => {
  test.each([
    ['code with braces', `\`\`\`\n${'{ "a": { } }\n'.repeat(400)}\`\`\``],
    ['many boxes', '<Note>\n\na\n\n</Note>\n\n'.repeat(600)],
    ['many buttons', 'Press <Ui term="a" />.\n\n'.repeat(600)],
    ['a rule of hyphens', `a\n\n${'-'.repeat(200)}\n\n${'* '.repeat(100)}`],
    ['lists in lists', '- a\n  - b\n    - c\n'.repeat(300)],
  ])('%s', (_, text) => {
    expect(() => parseText(text)).not.toThrow();
  });
});
