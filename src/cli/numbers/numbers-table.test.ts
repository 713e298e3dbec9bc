import { expect, test } from 'vitest';
import { mergeNumbers, NUMBER_MARKS, numbersTable, readNumbers, type NumberRow } from './numbers-table.ts';

const row = (part: string, value: string): NumberRow => ({ part, what: 'a | b', value, how: `by ${part}` });
const inDocument = (rows: readonly NumberRow[]) =>
  `# A\n\n| no | number |\n\n${NUMBER_MARKS[0]}\n\n${numbersTable(rows)}\n\n${NUMBER_MARKS[1]}\n\n| none | either |\n`;

test('a table is read back as it was written', () => {
  const rows = [row('build', '1'), row('check', '2')];
  expect(readNumbers(inDocument(rows))).toEqual(rows);
});

test('a document without numbers has none', () => {
  expect(readNumbers(inDocument([]))).toEqual([]);
  expect(readNumbers('# A\n\n| no | number |\n')).toEqual([]);
});

test('parts that were measured are renewed, the others stay, in their order', () => {
  const merged = mergeNumbers(
    [row('build', 'old'), row('check', 'old'), row('check', 'older')],
    [row('check', 'new')],
    ['check', 'build'],
  );
  expect(merged).toEqual([row('check', 'new'), row('build', 'old')]);
});
