import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainYaml } from './plain-yaml.ts';

describe('plain YAML', () => {
  test.each([
    ['title: Leave, for good (or not)', { title: 'Leave, for good (or not)' }],
    ['title: Уйти\nreviewed: 2026-11-22\norder: 3\n', { title: 'Уйти', reviewed: '2026-11-22', order: 3 }],
    ['owed: []\naudience: [admin, anyone]', { owed: [], audience: ['admin', 'anyone'] }],
    ['sources:\n  - a\n  - b\nplan: any', { sources: ['a', 'b'], plan: 'any' }],
    ['questions:\n  - How?\n  - { ask: Why?, section: why }', ['How?', { ask: 'Why?', section: 'why' }]],
    ['questions:\n  - ask: Why?\n    section: why\n  - How?', [{ ask: 'Why?', section: 'why' }, 'How?']],
  ])('%j is read', (text, data) => {
    expect(plainYaml(text)).toEqual(Array.isArray(data) ? { questions: data } : data);
  });

  test.each([
    'title: "Leave"',
    'title: Leave # for good',
    'title: Leave: for good',
    'title: Leave \n',
    'title: Leave\n  for good',
    'title: yes\n\nplan: any',
    'title: &a Leave',
    'title: |\n  Leave',
    'title: true',
    'title: Null',
    'title: 1.5',
    'title: 007',
    'title: Leave\ntitle: Go',
    'title:',
    'title:\nplan: any',
    'list: [a,b]',
    'list: [a, [b]]',
    'list: [a, ]',
    'list:\n- a',
    'list:\n  - a\n    b: c',
    'list:\n  - a: b\n    a: c',
    'list:\n  - { a: b, a: c }',
    'list:\n  - {a: b}',
    '  - a',
    'null: a',
    '# a\ntitle: a',
    'title: a\n---\ntitle: b',
    'title: a\tb',
    '',
  ])('%j is left to the parser', (text) => {
    expect(plainYaml(text)).toBeUndefined();
  });

  const lines = [
    'a: b',
    'c: 2026-11-22',
    'd: [e, 5]',
    'f: []',
    'g:',
    'h: i - j',
    '  - k',
    '  - l: m',
    '  - { n: o, p: 0 }',
    '  - - q',
    '    r: s',
    '    t',
    '  u: v',
    '- w',
    'x: [y',
    'z: {',
    '',
    '...',
  ];
  const texts = lines.flatMap((one) =>
    lines.flatMap((two) => lines.map((three) => [one, two, three].join('\n'))),
  );

  test('says what YAML says, or nothing', () => {
    const read = texts.flatMap((text) => {
      const data = plainYaml(text);
      return data ? [{ text, data }] : [];
    });
    expect(read.length).toBeGreaterThan(100);
    for (const { text, data } of read) {
      const document = parseDocument(text);
      expect(document.errors, text).toEqual([]);
      expect(data, text).toEqual(document.toJS());
    }
  });
});
