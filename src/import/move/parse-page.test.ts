import { expect, test } from 'vitest';
import type { HastNode } from 'satteri';
import { blocksOf, PageError, parsePage } from './parse-page.ts';

/** Bytes. What takes the square of its length would not end within a test. */
const LARGE = 512 * 1024;
const fill = (part: string) => part.repeat(Math.ceil(LARGE / part.length));

test.each([
  ['comments without an end', fill('<!-- '), 'mdx'],
  ['boxes without an end', fill('<div>\n\na\n\n'), 'markdown'],
  ['quotes in quotes', `${fill('> ')}a`, 'markdown'],
  ['braces', fill('{'), 'mdx'],
  ['folds with nothing in them', fill('<details></details>'), 'html'],
  ['bold words without a word', fill('<b></b>'), 'html'],
  ['titles without an end', fill('<title '), 'html'],
] as const)('a page made to keep a program busy is read in time: %s', (_, source, format) => {
  expect(() => {
    try {
      parsePage(source, format);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
    }
  }).not.toThrow();
});

test('comments are left out of MDX, and one without an end is text', () => {
  const { blocks } = parsePage('a <!-- b\nc --> d\n\n## e\n', 'mdx');
  expect(blocks).toMatchObject([
    { type: 'paragraph', position: { start: { line: 1 } } },
    { type: 'heading', position: { start: { line: 4 } } },
  ]);
});

/** How often the names of elements are looked at while a run of them is turned into Markdown. */
function looksAt(name: string, times: number): number {
  let looks = 0;
  const element = (tagName: string, children: HastNode[]): HastNode =>
    ({
      type: 'element',
      properties: {},
      children,
      get tagName() {
        looks++;
        return tagName;
      },
    }) as unknown as HastNode;
  const run = Array.from({ length: times }, () => element(name, []));
  const comments = Array.from({ length: times }, (): HastNode => ({ type: 'comment', value: '' }));
  blocksOf({ type: 'root', children: [...run, ...comments, ...run] } as unknown as HastNode);
  return looks;
}

test.each(['b', 'span', 'details', 'a', 'font', 'x-note', 'img', 'br', 'td', 'li', 'iframe'])(
  'twice as many <%s> without content are twice the work',
  (name) => {
    expect(looksAt(name, 400)).toBeLessThan(2.5 * looksAt(name, 200) + 100);
  },
);

test('what stands in nothing is left out, and what holds a place stays', () => {
  const { blocks } = parsePage(
    '<main><p><span></span>a<!-- b --><b></b></p><table><tr><th>x</th></tr><tr><td></td></tr></table></main>',
    'html',
  );
  expect(blocks).toMatchObject([
    { type: 'paragraph', children: [{ value: 'a' }] },
    { type: 'table', children: [{}, { children: [{ type: 'tableCell', children: [] }] }] },
  ]);
});
