import { expect, test } from 'vitest';
import { PageError, parsePage } from './parse-page.ts';

/** Bytes. What takes the square of its length would not end within a test. */
const LARGE = 512 * 1024;
const fill = (part: string) => part.repeat(Math.ceil(LARGE / part.length));

test.each([
  ['comments without an end', fill('<!-- '), 'mdx'],
  ['boxes without an end', fill('<div>\n\na\n\n'), 'markdown'],
  ['quotes in quotes', `${fill('> ')}a`, 'markdown'],
  ['braces', fill('{'), 'mdx'],
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
