import { describe, expect, test } from 'vitest';
import { parseText } from './parsed-text.ts';
import { placeIn } from './prose.ts';

const proseOf = (mdx: string) => parseText(mdx).outline().prose;

describe('prose', () => {
  test.each<[string, [kind: string, text: string][]]>([
    ['One **two** [three](x).', [['paragraph', 'One two three.']]],
    ['## Title [#id]', [['heading', 'Title']]],
    ['Press <Ui term="a" /> and `b`.', [['paragraph', 'Press \uFFFC and \uFFFC.']]],
    ['![alt](a.png) text {/* note */}', [['paragraph', '\uFFFC text ']]],
    [
      '1. One\n\n   Small print.\n\n2. Two',
      [
        ['step', 'One'],
        ['paragraph', 'Small print.'],
        ['step', 'Two'],
      ],
    ],
    [
      '- One\n  1. Two',
      [
        ['paragraph', 'One'],
        ['step', 'Two'],
      ],
    ],
    [
      '1. One\n   - Two',
      [
        ['step', 'One'],
        ['paragraph', 'Two'],
      ],
    ],
    ['<Care title="x">\n\nText.\n\n</Care>', [['paragraph', 'Text.']]],
    ['<Care title="x">Text.</Care>', [['paragraph', 'Text.']]],
    [
      '| a | b |\n|---|---|\n| c | d |',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
        ['paragraph', 'c'],
        ['paragraph', 'd'],
      ],
    ],
    ['```\ncode\n```', []],
  ])('of %j', (mdx, blocks) => {
    expect(proseOf(mdx).map(({ kind, text }) => [kind, text])).toEqual(blocks);
  });

  test('says what stands where there are no words, and what is bold', () => {
    const [block] = proseOf('A **b <Fact id="x" />** `c`');
    expect(block).toMatchObject({ text: 'A b \uFFFC \uFFFC', objects: ['Fact x', 'code c'], strong: [2, 5] });
  });
});

describe('a character of prose', () => {
  test.each([
    ['in the first piece', 'Some text', 'text', 1, 6],
    ['behind markup', 'Some **bold** text', 'text', 1, 15],
    ['behind a component', 'Press <Ui term="a" /> text', 'text', 1, 23],
    ['in a step', '1. Some text', 'text', 1, 9],
    ['on a further line of a step', '1. Some\n   more text', 'text', 2, 9],
    ['behind a pair of surrogates', '🎄 text', 'text', 1, 4],
  ])('has its place: %s', (_, mdx, word, line, column) => {
    const [block] = proseOf(mdx);
    expect(block && placeIn(block, block.text.indexOf(word))).toEqual({ line, column });
  });
});
