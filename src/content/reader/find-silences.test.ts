import { describe, expect, test } from 'vitest';
import { silencesInYaml } from './find-silences.ts';
import { parseTranslation } from './parse-translation.ts';

const silencesIn = (text: string, file: string) =>
  file.endsWith('.mdx') ? parseTranslation(text, file, 'en').silences : silencesInYaml(text, file);

const lines = (text: string, file: string) =>
  silencesIn(text, file).map(({ code, reason, line, column, from, to }) => [
    code,
    reason,
    line,
    column,
    from,
    to,
  ]);

const mdx = (body: string, frontmatter = 'title: A') => `---\n${frontmatter}\n---\n\n${body}\n`;

describe('a wish in an article', () => {
  test.each<[string, string, [number, number]]>([
    ['a paragraph', 'Text.\n\n{/* check-ignore x: why */}\n\nOne\ntwo\n\nThree', [9, 10]],
    ['a list', 'Text.\n\n{/* check-ignore x: why */}\n\n- a\n- b\n\nThree', [9, 10]],
    ['a heading alone', 'Text.\n\n{/* check-ignore x: why */}\n\n## A [#a]\n\nThree', [9, 9]],
    ['a box', 'Text.\n\n{/* check-ignore x: why */}\n\n<Care title="x">\n\na\n\n</Care>\n\nThree', [9, 13]],
    [
      'what follows a further comment',
      'Text.\n\n{/* check-ignore x: why */}\n\n{/* note */}\n\nOne',
      [11, 11],
    ],
    ['the paragraph it stands in', 'Text.\n\nOne {/* check-ignore x: why */}\ntwo\n\nThree', [7, 8]],
    [
      'the whole file before everything else',
      '{/* note */}\n\n{/* check-ignore x: why */}\n\nText.',
      [1, Infinity],
    ],
  ])('is about %s', (_, body, range) => {
    expect(lines(mdx(body), 'a.mdx')).toMatchObject([
      ['x', 'why', expect.anything(), expect.anything(), ...range],
    ]);
  });

  test('stands in the frontmatter as in YAML', () => {
    expect(lines(mdx('Text.', 'title: A\n# check-ignore x: why\nbrief: B'), 'a.mdx')).toEqual([
      ['x', 'why', 3, 1, 4, 4],
    ]);
  });

  test('is not found in code or in a text that is no MDX', () => {
    expect(lines(mdx('`{/* check-ignore x: why */}`'), 'a.mdx')).toEqual([]);
    expect(lines(mdx('{/* check-ignore x: why */} <'), 'a.mdx')).toEqual([]);
    expect(lines('check-ignore', 'a.mdx')).toEqual([]);
  });
});

describe('a wish in YAML', () => {
  test.each<[string, string, unknown[]]>([
    ['is about the next line', '# check-ignore x: why\na: 1\nb: 2', ['x', 'why', 1, 1, 2, 2]],
    [
      'and what is indented below it',
      '# check-ignore x: why\na:\n  b: 1\n  c:\n    - d\ne: 1',
      ['x', 'why', 1, 1, 2, 5],
    ],
    ['at any depth', 'a:\n  # check-ignore x: why\n  b: 1\n  c: 2', ['x', 'why', 2, 3, 3, 3]],
    ['past other comments', '# check-ignore x: why\n# note\n\na: 1', ['x', 'why', 1, 1, 4, 4]],
    ['without a reason', '# check-ignore x\na: 1', ['x', '', 1, 1, 2, 2]],
    ['without a rule', '# check-ignore\na: 1', ['', '', 1, 1, 2, 2]],
    ['at the end of the file', 'a: 1\n# check-ignore x: why\n', ['x', 'why', 2, 1, 0, 0]],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'a.yaml')).toEqual([expected]);
  });

  test('is no other word that begins alike, and no value', () => {
    expect(lines('# check-ignored x: why\na: "# check-ignore x: why"', 'a.yaml')).toEqual([]);
  });
});

test('JSON has no comments', () => {
  expect(lines('{"a": "# check-ignore x: why"}', 'a.json')).toEqual([]);
});
