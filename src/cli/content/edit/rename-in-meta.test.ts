import { describe, expect, test } from 'vitest';
import { ChangeRefused } from '../../../content/change.ts';
import { renameInMeta } from './rename-in-meta.ts';

const rename = { article: 'alpha', from: 'old', to: 'new' };
const here = (text: string) => renameInMeta(text, 'article.yaml', true, rename);

describe('the old id becomes an alias', () => {
  test.each([
    ['where there are none', 'order: 1 # one\n', 'order: 1 # one\nsectionAliases:\n  old: new\n'],
    ['behind a line without end', 'order: 1', 'order: 1\nsectionAliases:\n  old: new\n'],
    ['with the line breaks of Windows', 'order: 1\r\n', 'order: 1\r\nsectionAliases:\r\n  old: new\r\n'],
    ['in an empty map', 'sectionAliases: {}\norder: 1\n', 'sectionAliases: { old: new }\norder: 1\n'],
    ['in one line', 'sectionAliases: {a: b} # x\n', 'sectionAliases: {a: b, old: new} # x\n'],
    [
      'in lines',
      'sectionAliases:\n    a: b # x\n# y\norder: 1\n',
      'sectionAliases:\n    a: b # x\n    old: new\n# y\norder: 1\n',
    ],
  ])('%s', (_, before, after) => {
    expect(here(before)).toBe(after);
  });

  test('and older aliases lead to the newest id', () => {
    expect(here("sectionAliases:\n  older: old # first\n  'oldest': 'old'\n  other: b\n")).toBe(
      "sectionAliases:\n  older: new # first\n  'oldest': 'new'\n  other: b\n  old: new\n",
    );
  });

  test('and a section can get back an id it had', () => {
    expect(here('sectionAliases: { new: old, older: old }\n')).toBe(
      'sectionAliases: { old: new, older: new }\n',
    );
  });

  test('unless the aliases are none', () => {
    expect(() => here('sectionAliases:\norder: 1\n')).toThrow(ChangeRefused);
  });
});

test('rows of boards lead to the new id', () => {
  const board = (to: string) =>
    `# a board\nboard:\n  - { id: old, to: ${to} }\n  - id: x\n    to: "${to}" # y\n  - { id: z, to: beta#old }\n`;
  expect(renameInMeta(board('alpha#old'), 'article.yaml', false, rename)).toBe(board('alpha#new'));
});
