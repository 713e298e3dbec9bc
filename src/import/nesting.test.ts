import { describe, expect, test } from 'vitest';
import { FreeNames } from './move/free-names.ts';
import { isTooMuch, MOST_SIGNS, nestingOf } from './nesting.ts';
import { parsePage } from './move/parse-page.ts';
import { parseDocument } from './parse-document.ts';

describe('how deep elements are nested', () => {
  test.each([
    ['<div><p>a</p><p>b</p></div>', 1],
    ['<ul><li>a<ul><li>b</ul></ul>', 2],
    ['<p>a<p>b<p>c', 0],
    ['a <b>c</b> <img src="x"> <br>', 1],
    ['<svg><path d="M0 0"/><path d="M1 1"/></svg>', 1],
    ['<pre><pre><pre>', 3],
    ['<x-a><x-a><x-b/>', 2],
    ['<script>if (a<b && c<d) e<f;</script><div>', 1],
    ['<style>', 0],
    ['</div></div><div>', 1],
  ])('%s: %i', (html, depth) => {
    expect(nestingOf(html)).toBe(depth);
  });
});

describe('what no page holds is refused before a parser sees it', () => {
  const text = (piece: string) => piece.repeat(MOST_SIGNS + 1);
  test.each([
    '<p ',
    '<title ',
    '<li>',
    'a\n\n',
    '[a](b)',
    '*a',
    '<details>',
    '``\n',
    '<pre>',
    'www.a.b ',
    'http://a.b ',
  ])('%j', (piece) => {
    expect(() => parsePage(text(piece), 'html')).toThrow(/more than/);
    expect(() => parsePage(text(piece), 'markdown')).toThrow(/more than/);
    expect(() => parseDocument(text(piece))).toThrow(/more than/);
  });

  test('a long text of words is read', () => {
    expect(isTooMuch(`${'word '.repeat(500_000)}\n`)).toBe(false);
  });

  test('MDX with more tags than its parser takes is read as Markdown', () => {
    const { counted } = parsePage(`${'word '.repeat(30)}</b>`.repeat(27_000), 'mdx');
    expect(counted.words).toBe(27_000 * 30);
  });

  test('a line of colons is words', () => {
    const { counted } = parsePage(`${'::: '.repeat(20_000)}word`, 'markdown');
    expect(counted.words).toBe(1);
  });
});

test('a thousand equal names take about as many looks', () => {
  let looks = 0;
  const taken = new (class extends Set<string> {
    override has(name: string) {
      looks++;
      return super.has(name);
    }
  })();
  const names = new FreeNames(taken);
  const made = Array.from({ length: 1000 }, () => names.take('a'));
  expect(new Set(made).size).toBe(1000);
  expect(made.slice(0, 3)).toEqual(['a', 'a-2', 'a-3']);
  expect(looks).toBeLessThanOrEqual(2000);
});
