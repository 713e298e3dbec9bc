import { columns } from '../columns.ts';
import { placeOf, type Answered, type GroupScore, type Score } from './score.ts';

const ALL = 'all';

/** Scores for a person to read: a line a group, plain Pagefind's beside the site's where it was asked. */
export function scoresTable(groups: readonly GroupScore[]): string {
  const compared = groups.some(({ plain }) => plain);
  const head = ['lang', 'kind', 'rows', '@1', '@3', 'MRR', ...(compared ? ['plain @1', '@3', 'MRR'] : [])];
  const rows = groups.map(({ locale = ALL, kind = ALL, site, plain }) => [
    locale,
    kind,
    String(site.queries),
    ...numbers(site),
    ...(plain ? numbers(plain) : []),
  ]);
  return columns([head, ...rows], [0, 1]);
}

const numbers = ({ success1, success3, mrr }: Score) =>
  [success1, success3, mrr].map((one) => one.toFixed(2));

/** The rows whose first result is not right, with what came instead. */
export function failuresTable(answered: readonly Answered[]): string {
  const rows = answered
    .map((row) => ({ ...row, rank: placeOf(row) }))
    .filter(({ rank }) => rank !== 1)
    .map(({ place, locale, kind, query, accept, tier, site, rank }) => [
      place,
      locale,
      kind,
      rank === 0 ? '-' : String(rank),
      tier,
      query,
      accept.join(',') || '-',
      site.slice(0, 3).join(', ') || '-',
    ]);
  const head = ['row', 'lang', 'kind', 'rank', 'tier', 'query', 'right', 'came'];
  return columns([head, ...rows], [0, 1, 2, 4, 5, 6, 7]);
}
