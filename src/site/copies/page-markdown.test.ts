import { expect, test } from 'vitest';
import { pageMarkdown } from './page-markdown.ts';

const POINTER = 'https://help.example/en/llms.txt';
const read = (main: string) =>
  pageMarkdown(
    `<html><body><nav><a href="/">Top</a></nav><main>${main}</main></body></html>`,
    'https://help.example/en/faq/',
    POINTER,
  );

test('begins with where everything is listed', () => {
  expect(read('<h1>Questions</h1>')).toBe(`> [${POINTER}](${POINTER})\n\n# Questions\n`);
});

test.each([
  ['links are absolute', '<a href="../articles/a/#b">A</a>', '[A](https://help.example/en/articles/a/#b)'],
  ['what styles set apart stays apart', '<p><b>A</b><span>b</span></p>', '**A** b'],
  ['what is no text is left out', '<p>A<svg></svg><button>B</button><span hidden>C</span></p>', 'A'],
  ['what is for people alone too', '<p><span data-markdown-ignore>1</span>A</p>', 'A'],
  [
    'tables stay tables',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    '| a |\n| - |\n| b |',
  ],
])('%s', (_what, main, text) => {
  expect(
    read(main)
      .replace(/^.*\n\n/, '')
      .trim(),
  ).toBe(text);
});

test('a page without a main part is a mistake', () => {
  expect(() => pageMarkdown('<html></html>', 'https://help.example/', POINTER)).toThrow('no <main>');
});
