import { visible } from '../../core/visible.ts';
import type { KeptAnswer } from '../../feedback/answer.ts';
import type { ReportRow, SearchRow } from '../../feedback/report.ts';
import type { KeptSearch } from '../../feedback/search.ts';
import { columns } from '../columns.ts';
import { csv } from './csv.ts';
import type { WaitingWork } from './waiting-work.ts';

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

/**
 * The report as CSV, a line each for an article in a language (`kind` is `answers`), a section that is behind (`behind`,
 * with the words that changed) and a review that is due (`review`).
 */
export const reportCsv = (rows: readonly ReportRow[], { behind, reviews }: WaitingWork): string =>
  csv([
    [
      ...['article', 'language', 'yes', 'no', 'from', 'to', 'reasons', 'sections'],
      ...['kind', 'words', 'due', 'owner'],
    ],
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
      ...['answers', '', '', ''],
    ]),
    ...behind.map(({ article, locale, section, changedWords }) => [
      ...[article, locale, '', '', '', '', ''],
      ...[section, 'behind', changedWords, '', ''],
    ]),
    ...reviews.map(({ article, due, owner }) => [
      ...[article, '', '', '', '', '', '', ''],
      ...['review', '', due, owner],
    ]),
  ]);

/** What waits besides, for a person at a terminal; nothing where nothing waits. */
export function waitingTables({ behind, reviews }: WaitingWork): string[] {
  const tables = [];
  if (behind.length > 0)
    tables.push(
      columns(
        [
          ['behind its source', 'language', 'section', 'changed words'],
          ...behind.map(({ article, locale, section, changedWords }) => [
            article,
            locale,
            section,
            String(changedWords),
          ]),
        ],
        [0, 1, 2],
      ),
    );
  if (reviews.length > 0)
    tables.push(
      columns(
        [
          ['review is due', 'since', 'owner', 'section'],
          ...reviews.map(({ article, due, owner }) => [
            article,
            due ?? 'unknown',
            visible(owner ?? '–'),
            'the whole article',
          ]),
        ],
        [0, 1, 2, 3],
      ),
    );
  return tables;
}

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

/** What readers look for in vain, for a person at a terminal. */
export function searchTable(rows: readonly SearchRow[]): string {
  if (rows.length === 0) return 'No search without an answer is kept.';
  return columns(
    [
      ['searched for in vain', 'language', 'times', 'sent', 'nothing found', 'also as'],
      ...rows.map(({ query, locale, times, told, nothing, wordings }) => [
        visible(query),
        locale,
        String(times),
        String(told),
        String(nothing),
        wordings
          .slice(1, 4)
          .map((wording) => visible(wording))
          .join(', '),
      ]),
    ],
    [0, 1, 5],
  );
}

/** The same as CSV. */
export const searchReportCsv = (rows: readonly SearchRow[]): string =>
  csv([
    ['query', 'language', 'times', 'sent', 'nothing', 'wordings'],
    ...rows.map(({ query, locale, times, told, nothing, wordings }) => [
      query,
      locale,
      times,
      told,
      nothing,
      wordings.join('; '),
    ]),
  ]);

/** All searches that are kept, as CSV. */
export const searchesCsv = (searches: readonly KeptSearch[]): string =>
  csv([
    ['day', 'query', 'language', 'tier', 'results', 'sent'],
    ...searches.map(({ day, query, locale, tier, results, told }) => [
      day,
      query,
      locale,
      tier,
      results,
      told,
    ]),
  ]);
