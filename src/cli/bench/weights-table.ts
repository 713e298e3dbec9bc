import { columns } from '../columns.ts';
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

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
