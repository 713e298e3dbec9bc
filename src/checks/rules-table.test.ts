import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { describedRules } from './described-rules.ts';
import { rulesTable, TABLE_END, TABLE_START, withTable } from './rules-table.ts';

const rule = {
  code: 'a-rule',
  severity: 'warning',
  explain: 'Because a | b <c>.',
  canBeSilenced: true,
} as const;

describe('the table of rules', () => {
  test('puts what stops the build first', () => {
    const table = rulesTable([rule, { ...rule, code: 'z-rule', severity: 'error', canBeSilenced: false }]);
    expect(table.split('\n').slice(2)).toEqual([
      '| `z-rule` | error | Because a \\| b \\<c>. | no |',
      '| `a-rule` | warning | Because a \\| b \\<c>. | yes |',
    ]);
  });

  test('is put between its marks', () => {
    const document = `before\n${TABLE_START}\nold\n${TABLE_END}\nafter`;
    expect(withTable(document, 'new')).toBe(`before\n${TABLE_START}\n\nnew\n\n${TABLE_END}\nafter`);
    expect(withTable('no marks', 'new')).toBeUndefined();
    expect(withTable(`${TABLE_END} ${TABLE_START}`, 'new')).toBeUndefined();
  });

  test('names each rule once', () => {
    const codes = describedRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('in CONTRIBUTING.md is that of today; if not, run: npm run content rules -- --write', async () => {
    const document = await readFile(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
    expect(document).toBe(withTable(document, rulesTable(describedRules)));
  });
});
