import { expect, test } from 'vitest';
import type { LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { changeBlocks, type ChangeRow } from './change-blocks.ts';

const article = { id: 'a' } as LocalizedArticle;
const changed = (day: string): ChangeRow => ({
  kind: 'changed',
  article,
  day,
  what: 'whole',
  why: undefined,
});

test('rows stand under headings: what is behind, what is owed, a day each', () => {
  const items: ChangeRow[] = [
    { kind: 'behind', article, parts: [] },
    { kind: 'owed', article },
    { kind: 'owed', article },
    changed('2026-11-22'),
    changed('2026-11-21'),
    changed('2026-11-21'),
  ];
  const blocks = changeBlocks({ number: 1, count: 1, items });
  expect(blocks.map(({ kind, day, rows }) => [kind, day, rows.length])).toEqual([
    ['behind', undefined, 1],
    ['owed', undefined, 2],
    ['changed', '2026-11-22', 1],
    ['changed', '2026-11-21', 2],
  ]);
});
