import { scoreGroups, type GroupScore } from '../../search-eval/score.ts';
import { columns } from '../../columns.ts';
import type { NumberRow } from '../../numbers/numbers-table.ts';
import type { SearchRun } from './search-run.ts';

/** What search may cost and how good it has to be. */
export const BUDGET = {
  /** Planner, rules and words of a language. */
  reading: 16_000,
  firstResults: { bytes: 130_000, requests: 10 },
  /** On large sites. */
  words: 20_000,
  firstQuery: 320_000,
  /**
   * To read a query, in milliseconds, in 95 of 100 cases: with the pause for the next letter (40 ms) and the answer of
   * a warm index it has to stay within 100.
   */
  planner: 50,
};

/** A large site that was asked. */
export interface LargeSiteRun {
  /** In all languages together. */
  pages: number;
  words: number;
  run: SearchRun;
}

/** A line a site: what it costs to be asked. */
export function costsTable(sites: readonly LargeSiteRun[]): string {
  const head = [
    'pages',
    'words KB',
    'first query KB',
    'most',
    'plain',
    'most',
    'requests',
    'most',
    'reading ms',
    '95 %',
  ];
  const rows = sites.map(({ pages, words, run: { first, plainFirst, reading } }) => {
    const bytes = first.map((one) => one.bytes);
    const plain = plainFirst.map((one) => one.bytes);
    const requests = first.map((one) => one.requests);
    return [
      String(pages),
      kilobytes(words),
      kilobytes(at(bytes, 0.5)),
      kilobytes(at(bytes, 1)),
      kilobytes(at(plain, 0.5)),
      kilobytes(at(plain, 1)),
      String(at(requests, 0.5)),
      String(at(requests, 1)),
      at(reading, 0.5).toFixed(1),
      at(reading, 0.95).toFixed(1),
    ];
  });
  return columns([head, ...rows], []);
}

/** What search costs and finds on a large site, for the documentation. */
export function largeSiteNumbers({ pages, run }: LargeSiteRun): NumberRow {
  const median = (all: LargeSiteRun['run']['first']) =>
    kilobytes(
      at(
        all.map(({ bytes }) => bytes),
        0.5,
      ),
    );
  const all = scoreGroups(run.answered).find(
    ({ locale, kind }) => locale === undefined && kind === undefined,
  );
  const found = (score: { success1: number } | undefined) => (score ? score.success1.toFixed(2) : '–');
  return {
    part: 'search',
    what: `a first query on a site of ${pages} pages`,
    value: `${median(run.first)} KB, right first ${found(all?.site)}; plain Pagefind ${median(run.plainFirst)} KB, ${found(all?.plain)}`,
    how: `${run.answered.length} labelled queries against our pages among synthetic ones; index, words, cards and pages, without headers and scripts`,
  };
}

/** What a run says against the budgets; nothing when all is well. */
export function overBudget({ pages, words, run }: LargeSiteRun): string[] {
  const median = at(
    run.first.map(({ bytes }) => bytes),
    0.5,
  );
  const planner = at(run.reading, 0.95);
  const worse = scoreGroups(run.answered).filter(isWorseThanPlain);
  return [
    ...(words > BUDGET.words
      ? [`the words of a language have ${kilobytes(words)} KB, more than ${kilobytes(BUDGET.words)}.`]
      : []),
    ...(median > BUDGET.firstQuery
      ? [`a first query costs ${kilobytes(median)} KB, more than ${kilobytes(BUDGET.firstQuery)}.`]
      : []),
    ...(planner > BUDGET.planner
      ? [`reading a query takes ${planner.toFixed(0)} ms, more than ${BUDGET.planner}.`]
      : []),
    ...worse.map(({ locale = 'all', kind = 'all' }) => `plain Pagefind answers ${kind} in ${locale} better.`),
  ].map((what) => `At ${pages} pages ${what}`);
}

function isWorseThanPlain({ site, plain }: GroupScore): boolean {
  return plain !== undefined && (site.success1 < plain.success1 || site.success3 < plain.success3);
}

/** The number that so large a share of the others does not exceed. */
export function at(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
