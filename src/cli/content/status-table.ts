import { visible } from '../../core/visible.ts';
import type { ArticleStatus, LocaleStatus } from './status-report.ts';
import { present } from '../../core/present.ts';

/** Standard colours of terminals (ECMA-48, select graphic rendition). */
const CODES = { bold: 1, dim: 2, red: 31, yellow: 33 } as const;
type Style = keyof typeof CODES;

const STYLES: Partial<Record<LocaleStatus['state'], Style>> = {
  source: 'dim',
  behind: 'yellow',
  unconfirmed: 'yellow',
  missing: 'red',
  unreadable: 'red',
};

interface Cell {
  text: string;
  style?: Style | undefined;
}

/**
 * Shows a report to a person: a row an article, under it the sections that are behind, at the end the sum.
 *
 * @param locales the columns
 * @param colour whether the output understands colours
 */
export function statusTable(
  report: readonly ArticleStatus[],
  locales: readonly string[],
  colour: boolean,
): string {
  const head: Cell[] = ['Article', 'Owner', 'Reviewed', 'Due', ...locales].map((text) => ({
    text,
    style: 'bold',
  }));
  const rows = report.map(rowOf(locales));
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.text.length ?? 0)),
  );
  const paint = ({ text, style }: Cell, width = 0) => {
    const padded = text.padEnd(width);
    return colour && style ? `\u001b[${CODES[style]}m${padded}\u001b[0m` : padded;
  };
  const line = (row: readonly Cell[]) =>
    row.map((cell, column) => paint(cell, column < row.length - 1 ? widths[column] : 0)).join('  ');
  const body = report.flatMap((article, index) => [
    line(rows[index] ?? []),
    ...locales.flatMap((locale) =>
      details(locale, article.locales[locale]).map((text) => paint({ text, style: 'dim' })),
    ),
  ]);
  return [line(head), ...body, '', ...locales.map((locale) => sum(locale, report))].join('\n');
}

const rowOf = (locales: readonly string[]) => (article: ArticleStatus) => [
  { text: visible(article.id) },
  { text: visible(article.owner ?? '–') },
  { text: article.reviewed === null ? 'unknown' : `${article.reviewed}, ${age(article.reviewAge ?? 0)}` },
  { text: article.due ?? 'unknown' },
  ...locales.map((locale) => {
    const status = article.locales[locale];
    return { text: status ? cellText(status) : '', style: status && STYLES[status.state] };
  }),
];

function cellText({ state, sections, tracked, unread }: LocaleStatus): string {
  if (state !== 'behind' && state !== 'unconfirmed' && unread.length === 0) return state;
  return [
    ...(['behind', 'unconfirmed'] as const).map((name) => ({
      name,
      count: sections.filter((section) => section.state === name).length,
    })),
    { name: 'unread', count: unread.length },
  ]
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => (count === tracked ? `all ${name}` : `${count} ${name}`))
    .join(', ');
}

/** Where nothing was confirmed yet, a line a section would say nothing new. */
function details(locale: string, status: LocaleStatus | undefined): string[] {
  const { sections = [], tracked = 0, unread = [] } = status ?? {};
  if (sections.length === tracked && sections.every(({ state }) => state === 'unconfirmed')) return [];
  return [
    ...sections.map(({ id, state, words, changedWords, confirmedOn }) =>
      state === 'behind'
        ? `  ${locale} ${id}: ${count(changedWords, 'word')} changed since ${present(confirmedOn, `the day on which ${id} was confirmed`)}; it has ${words} now`
        : `  ${locale} ${id}: never confirmed`,
    ),
    ...(unread.length === tracked
      ? []
      : unread.map((id) => `  ${locale} ${id}: translated by a machine, read by nobody`)),
  ];
}

function sum(locale: string, report: readonly ArticleStatus[]): string {
  const states = new Map<string, number>();
  for (const { locales } of report) {
    const state = locales[locale]?.state;
    if (state) states.set(state, (states.get(state) ?? 0) + 1);
  }
  const counts = [...states].map(([state, number]) => `${number} ${state}`);
  return `${locale}: ${counts.join(', ') || 'no articles'}`;
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

const age = (days: number) => (days <= 0 ? 'today' : `${count(days, 'day')} ago`);
