/** A number for the documentation, and how it came about. */
export interface NumberRow {
  /** The part of `npm run bench` that measured it. */
  part: string;
  what: string;
  value: string;
  how: string;
}

/** Stand around the table of numbers in a Markdown file. */
export const NUMBER_MARKS = ['<!-- numbers -->', '<!-- /numbers -->'] as const;
/** Stand around the table of what Lighthouse says. */
export const LIGHTHOUSE_MARKS = ['<!-- lighthouse -->', '<!-- /lighthouse -->'] as const;

/** A Markdown table; in cells, what would end them is escaped. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  const [head = '', ...others] = lines;
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n');
}

const HEAD = ['part', 'number', 'measured', 'how'];

export const numbersTable = (rows: readonly NumberRow[]): string =>
  markdownTable([HEAD, ...rows.map(({ part, what, value, how }) => [part, what, value, how])]);

/**
 * Reads a table of numbers back, so that a run of some parts leaves the others as they are.
 *
 * @param document Markdown with a table of {@link numbersTable} between its marks
 */
export function readNumbers(document: string): NumberRow[] {
  const [open, close] = NUMBER_MARKS;
  const table = document.slice(document.indexOf(open), document.indexOf(close));
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => {
      const [part = '', what = '', value = '', how = ''] = line
        .replace(/^\||\|\s*$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'));
      return { part, what, value, how };
    });
}

/**
 * Puts what was measured in the place of what was measured of the same parts before.
 *
 * @param order the parts, as the table has them
 */
export function mergeNumbers(
  before: readonly NumberRow[],
  measured: readonly NumberRow[],
  order: readonly string[],
): NumberRow[] {
  const anew = new Set(measured.map(({ part }) => part));
  return [...before.filter(({ part }) => !anew.has(part)), ...measured].sort(
    (a, b) => order.indexOf(a.part) - order.indexOf(b.part),
  );
}
