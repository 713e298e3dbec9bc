import type { DescribedRule } from './described-rules.ts';

/** Stand around the table of rules in a Markdown file, so that it can be renewed. */
export const TABLE_START = '<!-- rules -->';
export const TABLE_END = '<!-- /rules -->';

/** The rules as a Markdown table, by severity and name. */
export function rulesTable(rules: readonly DescribedRule[]): string {
  const order = ['error', 'warning', 'advice'];
  const rows = [...rules]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (a.code < b.code ? -1 : 1))
    .map(
      ({ code, severity, explain, ...rule }) =>
        `| \`${code}\` | ${severity} | ${cell(explain)} | ${rule.canBeSilenced ? 'yes' : 'no'} |`,
    );
  return ['| code | is | why it matters | can be silenced |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/**
 * Puts a table between its marks.
 *
 * @param document Markdown with both marks in it
 * @param marks what stands before and after the table
 * @returns the document with the table; undefined when it lacks a mark
 */
export function withTable(
  document: string,
  table: string,
  [open, close]: readonly [string, string] = [TABLE_START, TABLE_END],
): string | undefined {
  const start = document.indexOf(open);
  const end = document.indexOf(close);
  if (start === -1 || end < start) return undefined;
  return `${document.slice(0, start + open.length)}\n\n${table}\n\n${document.slice(end)}`;
}

/** Text in a table: what would be read as markup is escaped. */
function cell(text: string): string {
  return text.replace(/[|<]/g, '\\$&');
}
