import { columns } from '../columns.ts';
import { rankOf, type Answered } from './score.ts';

/** What a number of queries got, in shares of them. */
export interface TierShares {
  kind: string;
  queries: number;
  /** Shown as an answer. */
  answers: number;
  /** Shown as the nearest there is. */
  near: number;
  nothing: number;
  /** Of those that were shown as an answer, whose first result is right; undefined when there are none. */
  right: number | undefined;
  /** Of those with a right first result whose section is known, where it leads to that section. */
  section: number | undefined;
}

const ALL = 'all';

/** What each kind got, and all that can be answered. */
export function tierShares(answered: readonly Answered[]): TierShares[] {
  const kinds = [...new Set(answered.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) =>
      sharesOf(
        kind,
        answered.filter((row) => row.kind === kind),
      ),
    ),
    sharesOf(
      `${ALL} with an answer`,
      answered.filter(({ accept }) => accept.length > 0),
    ),
    sharesOf(ALL, answered),
  ];
}

function sharesOf(kind: string, rows: readonly Answered[]): TierShares {
  const share = (some: readonly unknown[], of: readonly unknown[]) =>
    of.length === 0 ? undefined : some.length / of.length;
  const shown = (tier: Answered['tier']) => rows.filter((row) => row.tier === tier);
  const answers = shown('answers');
  const isRight = ({ site, accept }: Answered) => accept.length > 0 && rankOf(site, accept) === 1;
  const sectionKnown = rows.filter((row) => row.sections.length > 0 && isRight(row));
  return {
    kind,
    queries: rows.length,
    answers: share(answers, rows) ?? 0,
    near: share(shown('near'), rows) ?? 0,
    nothing: share(shown('nothing'), rows) ?? 0,
    right: share(answers.filter(isRight), answers),
    section: share(
      sectionKnown.filter(({ site, section, sections }) => sections.includes(`${site[0]}#${section}`)),
      sectionKnown,
    ),
  };
}

/** The same for a person to read. */
export function tiersTable(answered: readonly Answered[]): string {
  const head = ['kind', 'rows', 'answers', 'near', 'nothing', 'answers right', 'section right'];
  const number = (share: number | undefined) => share?.toFixed(2) ?? '-';
  const rows = tierShares(answered).map(({ kind, queries, answers, near, nothing, right, section }) => [
    kind,
    String(queries),
    ...[answers, near, nothing, right, section].map(number),
  ]);
  return columns([head, ...rows], [0]);
}
