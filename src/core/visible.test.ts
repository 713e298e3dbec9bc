import { describe, expect, test } from 'vitest';
import { printable, printableError, visible, withoutControls } from './visible.ts';

const ESC = '\u001b';

describe('of a text from elsewhere', () => {
  test.each([
    ['an escape', `a${ESC}[2Jb`, 'a\\u001b[2Jb'],
    ['a colour', `a${ESC}[31mb`, 'a\\u001b[31mb'],
    ['a line break', 'a\nb', 'a b'],
    ['a carriage return', 'a\rb', 'a\\u000db'],
    ['a control character of one byte', 'a\u009b2Jb', 'a\\u009b2Jb'],
    ['a mark of direction', 'a\u202egnp.exe', 'a\\u202egnp.exe'],
    ['a letter without a width', 'a\u200bb', 'a\\u200bb'],
    ['a letter of a tag', 'a\u{e0041}b', 'a\\udb40\\udc41b'],
    ['a separator of lines', 'a\u2028b', 'a\\u2028b'],
    ['half a letter', 'a\ud800b', 'a\\ud800b'],
    ['letters of any alphabet', 'Ёж 你好 𝒳 é →', 'Ёж 你好 𝒳 é →'],
  ])('%s is seen', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('of a whole output', () => {
  test.each([
    ['lines, tabs and colours stay', `${ESC}[31ma${ESC}[0m\n\tb\n`, `${ESC}[31ma${ESC}[0m\n\tb\n`],
    ['the ends of lines of a CSV file stay', '"a"\r\n"b"\r\n', '"a"\r\n"b"\r\n'],
    ['a return to the start of the line is seen', 'a\rb\r\r\n', 'a\\u000db\\u000d\r\n'],
    ['a command to the terminal is seen', `${ESC}]0;x\u0007${ESC}[2J`, '\\u001b]0;x\\u0007\\u001b[2J'],
    ['a mark of direction is seen', '"a\u202e"', '"a\\u202e"'],
  ])('%s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('an error has no colours of ours', () => {
    expect(printableError(`Unknown option "--a${ESC}[31m".\n\thelp`)).toBe(
      'Unknown option "--a\\u001b[31m".\n\thelp',
    );
  });

  test('JSON says the same as before', () => {
    const data = { file: 'a\u202e\u009b\u{e0041}b' };
    expect(JSON.parse(printable(JSON.stringify(data)))).toEqual(data);
  });
});

test.each([
  ['a colour', `a${ESC}[1;31mb${ESC}[0m`, 'ab'],
  ['a command', `a${ESC}[2Jb`, 'ab'],
  ['half a command', `a${ESC}[`, 'a['],
  ['a bell and a form feed', 'a\u0007b\fc', 'abc'],
  ['a command in one byte', 'a\u009b2Jb', 'ab'],
  ['lines and tabs', 'a\n\tb', 'a\n\tb'],
  ['a mark of direction and a joiner', 'a\u200f\u200db', 'a\u200f\u200db'],
])('a text without controls: %s', (_, text, left) => {
  expect(withoutControls(text)).toBe(left);
});
