import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from './text-edit.ts';
import { listUnder, plain, readYaml, removeItem } from './yaml-text.ts';

describe('taking an item out of a list', () => {
  test.each([
    ['the first', 'r: [a,  b, c] # x\n', 0, 'r: [b, c] # x\n'],
    ['the last', 'r: [a,  b, c]\n', 2, 'r: [a,  b]\n'],
    ['the only one', 'r: [ a ] # x\n', 0, 'r: [] # x\n'],
    ['one in lines', 'r:\n  - a # x\n  - b\n  - c\n', 1, 'r:\n  - a # x\n  - c\n'],
    ['the last in lines, at the end', 'r:\n  - a\n  - b', 1, 'r:\n  - a\n'],
    ['the only one in lines', 'r:\n  - a\ns: 1\n', 0, 'r: []\ns: 1\n'],
    ['one of several lines', 'r:\n  [\n    a,\n    b,\n    c,\n  ]\n', 1, 'r:\n  [\n    a,\n    c,\n  ]\n'],
  ])('%s', (_, before, index, after) => {
    const list = listUnder(readYaml(before, 'x.yaml'), 'r');
    expect(list).toBeDefined();
    expect(list && applyEdits(before, [removeItem(before, list, index)])).toBe(after);
  });
});

test.each(['a-b', '12', '1e3', 'true', 'null', '2026-11-22', '0x1f'])(
  'the id %s stays a text in YAML',
  (id) => {
    expect(parse(`key: ${plain(id)}`)).toEqual({ key: id });
  },
);
