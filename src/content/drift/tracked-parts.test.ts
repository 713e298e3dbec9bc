import { describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { parseText } from '../text/parsed-text.ts';
import { HEAD, OPENING, trackedParts, type ArticleText } from './tracked-parts.ts';

const head: ArticleText['head'] = {
  title: 'Remove a person',
  description: 'How to remove a person.',
  brief: 'The “data” stay.',
  board: { intro: 'What do you want?', rows: { stay: { want: 'Keep', do: 'Nothing', back: 'Any time' } } },
};

const body = `
<Care title="Before you start">

- Hand over [the tasks](article:hand-over#tasks) first.

</Care>

## Remove someone [#remove]

1. Open <Ui term="employees" /> → <Ui term="dismiss" />.
2. Confirm with the person's name — within <Fact id="days" />.

   They can't sign in any more.

![The menu](./menu.png)

## Bring someone back [#rehire]

Write to *support*.
`;

interface Written {
  head: ArticleText['head'];
  body: string;
}

const partsOf = (text: Partial<Written>) =>
  trackedParts({ head: text.head ?? head, text: parseText(text.body ?? body) });

const prints = (text: Partial<Written>) =>
  new Map([...partsOf(text)].map(([id, words]) => [id, fingerprint(words).source]));

/** Ids of the parts that differ from the article above. */
function changed(text: Partial<Written>): string[] {
  const before = prints({});
  const after = prints(text);
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
}

const edited = (from: string, to: string) => {
  if (!body.includes(from)) throw new Error(`no "${from}" in the article`);
  return changed({ body: body.replace(from, () => to) });
};

test('an article has a head, an opening and its sections', () => {
  expect([...partsOf({}).keys()]).toEqual([HEAD, OPENING, 'remove', 'rehire']);
});

test('an article without opening has an empty one', () => {
  expect(partsOf({ body: '## A [#a]\n\nText.' }).get(OPENING)).toEqual([]);
});

test('a heading without an id is no part, and lends its text to no other', () => {
  const parts = partsOf({ body: 'One.\n\n## No id\n\nTwo.\n\n## A [#a]\n\nThree.' });
  expect(parts.get(OPENING)).toEqual(['One']);
  expect(parts.get('a')).toEqual(['A', 'Three']);
});

describe('a change of form marks nothing:', () => {
  test.each([
    ['bold', 'sign in any', '**sign in** any'],
    ['bold inside a word', 'support', 'sup**port**'],
    ['another mark of emphasis', '*support*', '_support_'],
    ['a line broken elsewhere', 'sign in any', 'sign in\n   any'],
    ['a hard line break', 'sign in any', 'sign in\\\n   any'],
    ['two spaces', 'Write to', 'Write  to'],
    ['no-break spaces', 'Write to', 'Write\u00a0to'],
    ['a narrow no-break space', 'Write to', 'Write\u202fto'],
    ['a soft hyphen', 'support', 'sup\u00adport'],
    ['a word joiner', 'support', 'sup\u2060port'],
    ['a curly apostrophe', "person's", 'person’s'],
    ['another dash', '—', '–'],
    ['quotes', '*support*', '“support”'],
    ['other list markers', '- Hand', '* Hand'],
    ['other numbers', '2. Confirm', '1. Confirm'],
    ['steps instead of dots', '- Hand', '1. Hand'],
    [
      'a heading marked otherwise',
      '## Bring someone back [#rehire]\n',
      'Bring someone back [#rehire]\n---\n',
    ],
    ['a comment', '## Bring', '{/* ask Anna */}\n\n## Bring'],
    ['a comment in a line', 'Write to', 'Write {/* how? */} to'],
    ['a component written out', '<Fact id="days" />', '<Fact id="days"></Fact>'],
    ['other quotes of an attribute', '"employees"', "'employees'"],
    ['an entity', '→', '&rarr;'],
    ['a stop at the end', 'support*.', 'support*'],
  ])('%s', (_, from, to) => {
    expect(edited(from, to)).toEqual([]);
  });

  test('straight quotes in the frontmatter', () => {
    expect(changed({ head: { ...head, brief: 'The "data" stay' } })).toEqual([]);
  });

  test('a letter composed of two', () => {
    const words = (text: string) => prints({ body: text }).get(OPENING);
    expect(words('Fjo\u0308rd')).toBe(words('Fj\u00f6rd'));
  });

  test('rows of the board in another order', () => {
    const stay = { want: 'Keep', do: 'Nothing', back: 'Any time' };
    const go = { want: 'Go', do: 'Leave', back: 'None' };
    const board = (rows: Record<string, typeof stay>) => ({ head: { board: { intro: 'What?', rows } } });
    expect(prints(board({ stay, go })).get(HEAD)).toBe(prints(board({ go, stay })).get(HEAD));
  });
});

describe('a change of meaning marks exactly its part:', () => {
  test.each([
    ['a word', 'Confirm with', 'Sign with', 'remove'],
    ['the case of a letter', 'support', 'Support', 'rehire'],
    ['a word more', 'any more', 'any more at all', 'remove'],
    ['a heading', 'Bring someone back', 'Hire someone', 'rehire'],
    ['a button', '"dismiss"', '"delete"', 'remove'],
    ['a fact', '"days"', '"weeks"', 'remove'],
    ['a target of a link', '#tasks', '#files', OPENING],
    ['the title of a warning', 'Before you', 'When you', OPENING],
    ['a picture', 'menu.png', 'list.png', 'remove'],
    ['the text of a picture', 'The menu]', 'The list]', 'remove'],
  ])('%s', (_, from, to, part) => {
    expect(edited(from, to)).toEqual([part]);
  });

  test('another kind of warning', () => {
    expect(changed({ body: body.replaceAll('Care', 'Loss') })).toEqual([OPENING]);
  });

  test('steps in another order', () => {
    const order = (text: string) => prints({ body: `## A [#a]\n\n${text}` }).get('a');
    expect(order('1. One.\n2. Two.')).not.toBe(order('1. Two.\n2. One.'));
  });

  test('a text that leaves its warning', () => {
    const inside = '<Care title="x">\n\nOne.\n\nTwo.\n\n</Care>\n';
    const outside = '<Care title="x">\n\nOne.\n\n</Care>\n\nTwo.\n';
    expect(prints({ body: inside }).get(OPENING)).not.toBe(prints({ body: outside }).get(OPENING));
  });

  test.each(['title', 'description', 'brief'] as const)('the %s', (key) => {
    expect(changed({ head: { ...head, [key]: 'Something else' } })).toEqual([HEAD]);
  });

  test('a word of the board', () => {
    const rows = { stay: { want: 'Keep', do: 'Nothing', back: 'Never' } };
    expect(changed({ head: { ...head, board: { intro: 'What do you want?', rows } } })).toEqual([HEAD]);
  });
});
