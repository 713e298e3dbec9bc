import { visible } from '../../core/visible.ts';
import type { KeptAnswer } from '../../feedback/answer.ts';
import type { ReportRow } from '../../feedback/report.ts';
import { columns } from '../columns.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The report for a person at a terminal; comments are strangers’ text. */
export function reportTable(rows: readonly ReportRow[]): string {
  if (rows.length === 0) return 'Nobody has answered yet.';
  const table = columns(
    [
      ['article', 'language', 'yes', 'no', 'helps', 'reasons', 'sections'],
      ...rows.map(({ article, locale, yes, no, from, to, reasons, sections }) => [
        article,
        locale,
        String(yes),
        String(no),
        `${percent(from)} to ${percent(to)}`,
        Object.entries(reasons)
          .map(([reason, times]) => `${reason} ${times}`)
          .join(', '),
        sections.map(({ id, times }) => `${id} ${times}`).join(', '),
      ]),
    ],
    [0, 1, 5, 6],
  );
  const comments = rows
    .filter((row) => row.comments.length > 0)
    .map(
      ({ article, locale, comments: said }) =>
        `${article} (${locale})\n${said.map((comment) => `  - ${visible(comment)}`).join('\n')}`,
    );
  return [table, ...comments].join('\n\n');
}

/** A cell of a CSV file (RFC 4180). What a table program would take for a formula is marked as text. */
const cell = (value: string | number | boolean | undefined): string => {
  const text = String(value ?? '');
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};
const csv = (rows: readonly (readonly (string | number | boolean | undefined)[])[]) =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** The report as CSV. */
export const reportCsv = (rows: readonly ReportRow[]): string =>
  csv([
    ['article', 'language', 'yes', 'no', 'from', 'to', 'reasons', 'sections'],
    ...rows.map(({ article, locale, yes, no, from, to, reasons, sections }) => [
      article,
      locale,
      yes,
      no,
      from.toFixed(3),
      to.toFixed(3),
      Object.entries(reasons)
        .map(([reason, times]) => `${reason}:${times}`)
        .join(' '),
      sections.map(({ id, times }) => `${id}:${times}`).join(' '),
    ]),
  ]);

/** All answers as CSV. */
export const answersCsv = (answers: readonly KeptAnswer[]): string =>
  csv([
    ['day', 'article', 'language', 'helpful', 'reason', 'section', 'comment'],
    ...answers.map(({ day, article, locale, helpful, reason, section, comment }) => [
      day,
      article,
      locale,
      helpful,
      reason,
      section,
      comment,
    ]),
  ]);
