import { columns } from '../columns.ts';
import type { NumberRow } from '../numbers/numbers-table.ts';
import type { BuiltPage } from './page-kinds.ts';
import type { PageWeight } from './weigh-page.ts';

/**
 * What pages cost, a line for each kind of page and language.
 *
 * @returns lines of columns: how many pages, the median and the heaviest in KB (1,000 bytes), KB of script, requests
 */
export function weightsTable(weights: readonly (BuiltPage & PageWeight)[]): string {
  const groups = new Map<string, (BuiltPage & PageWeight)[]>();
  for (const weight of weights) {
    const group = `${weight.locale} ${weight.kind}`;
    groups.set(group, [...(groups.get(group) ?? []), weight]);
  }
  const rows = [...groups].map(([group, pages]) => {
    const totals = pages.map(({ total }) => total).sort((a, b) => a - b);
    const heaviest = pages.reduce((a, b) => (b.total > a.total ? b : a));
    const most = (pick: (weight: PageWeight) => number) => Math.max(...pages.map(pick));
    return [
      group,
      String(pages.length),
      kilobytes(totals[Math.floor(totals.length / 2)] ?? 0),
      kilobytes(heaviest.total),
      kilobytes(most(({ script }) => script)),
      String(most(({ requests }) => requests)),
      pages.length > 1 ? heaviest.path : '',
    ];
  });
  const head = ['pages', 'count', 'median KB', 'most KB', 'script KB', 'requests', 'heaviest'];
  return columns([head, ...rows], [0, head.length - 1]);
}

/** The kinds of page that the documentation tells of. */
const TOLD = new Set(['home', 'articles', 'topics', 'faq', 'search']);

/** What pages cost, for the documentation: a row a kind, with every language. */
export function weightNumbers(weights: readonly (BuiltPage & PageWeight)[]): NumberRow[] {
  const told = weights.filter(({ kind }) => TOLD.has(kind));
  return [...Map.groupBy(told, ({ kind }) => kind)].map(([kind, pages]) => ({
    part: 'pages',
    what: `a page of the kind “${kind}”`,
    value: [...Map.groupBy(pages, ({ locale }) => locale)]
      .map(([locale, own]) => {
        const totals = own.map(({ total }) => total).sort((a, b) => a - b);
        const script = Math.max(...own.map((page) => page.script));
        return `${locale} ${kilobytes(totals[Math.floor(totals.length / 2)] ?? 0)} KB, script ${kilobytes(script)}`;
      })
      .join('; '),
    how: 'in Chromium with an empty cache, over the wire with headers and typeface: the page in the middle, and the most script at load',
  }));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
