import { REASONS, type KeptAnswer, type Reason } from './answer.ts';
import type { KeptSearch } from './search.ts';

/** What readers said of an article in a language. */
export interface ReportRow {
  article: string;
  locale: string;
  yes: number;
  no: number;
  /** Bounds of the share of readers it helps, with 95 % certainty. */
  from: number;
  to: number;
  reasons: Partial<Record<Reason, number>>;
  /** How often each section was named, most often first. */
  sections: { id: string; times: number }[];
  comments: string[];
}

/** Of 95 %, for a normal distribution. */
const Z = 1.96;

/**
 * The interval that holds a share with 95 % certainty (Wilson 1927): unlike the plain share, it does not take three
 * answers for as telling as three hundred.
 */
export function wilson(yes: number, all: number): { from: number; to: number } {
  if (all === 0) return { from: 0, to: 1 };
  const share = yes / all;
  const middle = share + (Z * Z) / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const scale = 1 + (Z * Z) / all;
  return { from: Math.max(0, (middle - half) / scale), to: Math.min(1, (middle + half) / scale) };
}

/** What to write next: an article a language, those first that are most surely of little help. */
export function reportOf(answers: readonly KeptAnswer[]): ReportRow[] {
  const groups = Map.groupBy(answers, ({ article, locale }) => `${locale} ${article}`);
  return [...groups.values()]
    .map((group) => rowOf(group))
    .sort((a, b) => a.to - b.to || b.no - a.no || (a.article < b.article ? -1 : 1));
}

function rowOf(group: readonly KeptAnswer[]): ReportRow {
  const [first] = group;
  if (!first) throw new Error('A group of answers is empty.');
  const yes = group.filter(({ helpful }) => helpful).length;
  const reasons: ReportRow['reasons'] = {};
  for (const reason of REASONS) {
    const times = group.filter((answer) => answer.reason === reason).length;
    if (times > 0) reasons[reason] = times;
  }
  const named = Map.groupBy(
    group.flatMap(({ section }) => (section === undefined ? [] : [section])),
    (section) => section,
  );
  return {
    article: first.article,
    locale: first.locale,
    yes,
    no: group.length - yes,
    ...wilson(yes, group.length),
    reasons,
    sections: [...named]
      .map(([id, times]) => ({ id, times: times.length }))
      .sort((a, b) => b.times - a.times),
    comments: group.flatMap(({ comment }) => (comment === undefined ? [] : [comment])),
  };
}

/** Searches that ask the same and found no sure answer. */
export interface SearchRow {
  /** As it was typed most often. */
  query: string;
  locale: string;
  times: number;
  /** How often readers sent it to the writers themselves. */
  told: number;
  /** How often nothing was found; otherwise the nearest was shown. */
  nothing: number;
  wordings: string[];
}

/**
 * What readers look for in vain, the most frequent first; what they told of themselves counts before what was collected.
 *
 * @param keyOf what a query asks: the same for all wordings that are folded
 */
export function searchReport(
  searches: readonly KeptSearch[],
  keyOf: (query: string, locale: string) => string,
): SearchRow[] {
  const groups = Map.groupBy(searches, ({ query, locale }) => `${locale} ${keyOf(query, locale)}`);
  return [...groups.values()]
    .map((group) => {
      const [first] = group;
      if (!first) throw new Error('A group of searches is empty.');
      const wordings = [...Map.groupBy(group, ({ query }) => query)]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([query]) => query);
      return {
        query: wordings[0] ?? first.query,
        locale: first.locale,
        times: group.length,
        told: group.filter(({ told }) => told).length,
        nothing: group.filter(({ tier }) => tier === 'nothing').length,
        wordings,
      };
    })
    .sort((a, b) => b.told - a.told || b.times - a.times || (a.query < b.query ? -1 : 1));
}
