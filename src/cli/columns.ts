/**
 * Puts cells under each other.
 *
 * @param rows the head first; all of the same length
 * @param words the columns that hold words and stand to the left; the others hold numbers
 */
export function columns(rows: readonly (readonly string[])[], words: readonly number[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const put = (cell: string, column: number) =>
    words.includes(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(put).join('  ').trimEnd()).join('\n');
}
