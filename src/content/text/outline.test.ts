import { describe, expect, test } from 'vitest';
import { splitHeading } from './outline.ts';
import { parseText } from './parsed-text.ts';

const outline = (mdx: string, firstLine?: number) => parseText(mdx, firstLine).outline();

describe('a heading', () => {
  test.each([
    ['Hire back [#rehire]', 'Hire back', 'rehire'],
    ['Hire back[#rehire] ', 'Hire back', 'rehire'],
    ['Hire back', 'Hire back', undefined],
    ['Hire [1] back [#re-hire]', 'Hire [1] back', 're-hire'],
    ['Hire [#a] back', 'Hire [#a] back', undefined],
    ['[#a]', '', 'a'],
    ['Hire []', 'Hire []', undefined],
    ['Hire [#]', 'Hire', ''],
  ])('%j is split', (text, title, id) => {
    expect(splitHeading(text)).toEqual({ title, id });
  });
});

describe('an outline', () => {
  test('names sections with their places in the file', () => {
    const { sections } = outline(
      'Opening.\n\n## One [#one]\n\ntext\n\n### Part\n\n## Two **bold** [#two]\n',
      10,
    );
    expect(sections).toEqual([
      { title: 'One', id: 'one', line: 12, column: 1, empty: false },
      { title: 'Two bold', id: 'two', line: 18, column: 1, empty: true },
    ]);
  });

  test.each([
    ['[a](article:b)', { url: 'article:b', empty: false, line: 1, column: 1 }],
    ['Ёлка 🎄 [a](b)', { url: 'b', empty: false, line: 1, column: 9 }],
    ['- x\n- [](b)', { url: 'b', empty: true, line: 2, column: 3 }],
    ['[<Ui term="a" />](b)', { url: 'b', empty: false, line: 1, column: 1 }],
    ['[![](p.png)](b)', { url: 'b', empty: false, line: 1, column: 1 }],
    ['[ `x` ](b)', { url: 'b', empty: false, line: 1, column: 1 }],
    ['[a](j&#97;vascript:x)', { url: 'javascript:x', empty: false, line: 1, column: 1 }],
    ['<Care title="x">\n\n[a](b)\n\n</Care>', { url: 'b', empty: false, line: 3, column: 1 }],
    ['| a |\n|---|\n| [x](b) |', { url: 'b', empty: false, line: 3, column: 3 }],
  ])('finds the link of %j', (text, link) => {
    expect(outline(text).links).toEqual([link]);
  });

  test('finds no link in code', () => {
    expect(outline('`[a](b)`\n\n```\n[a](b)\n```').links).toEqual([]);
  });

  test.each([
    ['<Fact id="a" />', { name: 'Fact', attributes: { id: 'a' }, flawed: false, filled: false }],
    ['Text <Fact id="a" /> text', { name: 'Fact', attributes: { id: 'a' }, flawed: false, filled: false }],
    ['<Fact id />', { name: 'Fact', attributes: { id: '' }, flawed: false, filled: false }],
    ['<Fact id={a} />', { name: 'Fact', attributes: {}, flawed: true, filled: false }],
    ['<Fact {...a} />', { name: 'Fact', attributes: {}, flawed: true, filled: false }],
    ['<Fact id="a" id="b" />', { name: 'Fact', attributes: { id: 'a' }, flawed: true, filled: false }],
    [
      '<Care title="a&amp;b">x</Care>',
      { name: 'Care', attributes: { title: 'a&b' }, flawed: false, filled: true },
    ],
    ['<Care>\n\n{/* x */}\n\n</Care>', { name: 'Care', attributes: {}, flawed: false, filled: false }],
    ['<></>', { name: '', attributes: {}, flawed: false, filled: false }],
    ['<Fact __proto__="a" />', { name: 'Fact', attributes: {}, flawed: false, filled: false }],
  ])('finds the component of %j', (text, component) => {
    expect(outline(text).components).toMatchObject([component]);
  });

  test('finds pictures', () => {
    expect(outline('![A menu](./a.png)\n\n![](./b.png)').images).toEqual([
      { url: './a.png', alt: 'A menu', line: 1, column: 1 },
      { url: './b.png', alt: '', line: 3, column: 1 },
    ]);
  });

  test.each([
    ['{1 + 1}', 'expression'],
    ['{}', 'expression'],
    ['text {a} text', 'expression'],
    ['import a from "a"', 'esm'],
    ['export const a = 1', 'esm'],
    ['# A', 'heading-depth'],
    ['##### A', 'heading-depth'],
    ['### Part', 'part-without-section'],
    ['> ## A [#a]', 'nested-section'],
    ['<Care title="x">\n\n## A [#a]\n\n</Care>', 'nested-section'],
    ['## A <Ui term="a" /> [#a]', 'heading-component'],
    ['<Fact {...a} />', 'spread-attribute'],
    ['<Fact id={a} />', 'expression-attribute'],
    ['<Fact id="a" id="b" />', 'repeated-attribute'],
    ['[a][b]\n\n[b]: c', 'definition'],
    ['a[^1]\n\n[^1]: b', 'footnote'],
    ['---\na: 1\n---\n', 'second-frontmatter'],
  ])('finds that %j is odd', (text, kind) => {
    expect(outline(text).oddities).toMatchObject([{ kind }]);
  });

  test.each([
    '{/* a */}',
    'text {/* a */} text',
    '{/* a *//* b */}',
    'plain',
    '## A [#a]\n\n### Part',
    '***',
    '',
  ])('finds nothing odd in %j', (text) => {
    expect(outline(text).oddities).toEqual([]);
  });

  test.each([
    ['a\n\n<Care>', '3:1:'],
    ['a <5', '1:3:'],
    ['</Care>', '1:1:'],
    ['{', '1:1:'],
  ])('says where %j is not valid', (text, place) => {
    expect(() => outline(text)).toThrow(new RegExp(`^${place} `));
  });
});
