import type { Tier } from '../../search/query/plan.ts';
import type { LabelledQuery } from './labelled-queries.ts';

/** How well a search answers a number of queries. */
export interface Score {
  queries: number;
  /** The share of queries whose first result is right. */
  success1: number;
  /** … that have a right one among the first three. */
  success3: number;
  /** Mean reciprocal rank: the mean of 1 by the place of the first right result, 0 where there is none. */
  mrr: number;
}

/**
 * The place of the first right result.
 *
 * @param articles what was found, best first; an article that comes twice counts once
 * @param accept the right ones; none when finding nothing is right
 * @returns from 1; 0 when there is no right one. Where nothing is to be found, nothing is the first place
 */
export function rankOf(articles: readonly string[], accept: readonly string[]): number {
  if (accept.length === 0) return articles.length === 0 ? 1 : 0;
  return [...new Set(articles)].findIndex((article) => accept.includes(article)) + 1;
}

/**
 * The place of the first right result of the site. What is shown as the nearest is no answer: a right one on the first
 * place counts as on the second. Where nothing is to be found, it is right that nothing is shown as an answer.
 */
export function placeOf({ tier, site, accept }: Answered): number {
  if (accept.length === 0) return tier === 'answers' ? 0 : 1;
  const rank = rankOf(site, accept);
  return tier === 'near' && rank === 1 ? 2 : rank;
}

/** Sums up the places of the first right results of several queries. */
export function scoreOf(ranks: readonly number[]): Score {
  const share = (value: (rank: number) => number) =>
    ranks.length === 0 ? 0 : ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length;
  return {
    queries: ranks.length,
    success1: share((rank) => Number(rank === 1)),
    success3: share((rank) => Number(rank >= 1 && rank <= 3)),
    mrr: share((rank) => (rank > 0 ? 1 / rank : 0)),
  };
}

/** A query with what two searches found for it, ids of articles, best first. */
export interface Answered extends LabelledQuery {
  /** How sure the site is of what it shows. */
  tier: Tier;
  site: readonly string[];
  /** The section that the first result leads to; undefined when it leads to the article. */
  section: string | undefined;
  /** What plain Pagefind found, where it was asked. */
  plain?: readonly string[];
}

/** The score of one language or kind, or of several. */
export interface GroupScore {
  /** Undefined: of every language. */
  locale?: string;
  /** Undefined: of every kind. */
  kind?: string;
  /** The site's own search. */
  site: Score;
  /** Pagefind with what was typed, where it was asked. */
  plain?: Score;
}

/** Scores of every kind in every language, of every language, of every kind, and of all; in the order of the set. */
export function scoreGroups(answered: readonly Answered[]): GroupScore[] {
  const locales = [...new Set(answered.map(({ locale }) => locale))];
  const kinds = [...new Set(answered.map(({ kind }) => kind))];
  const group = (names: { locale?: string; kind?: string }): GroupScore[] => {
    const own = answered.filter(
      (row) =>
        (names.locale === undefined || row.locale === names.locale) &&
        (names.kind === undefined || row.kind === names.kind),
    );
    if (own.length === 0) return [];
    const plain = own.flatMap(({ plain, accept }) => (plain ? [rankOf(plain, accept)] : []));
    const site = scoreOf(own.map(placeOf));
    return [plain.length > 0 ? { ...names, site, plain: scoreOf(plain) } : { ...names, site }];
  };
  return [
    ...locales.flatMap((locale) => [
      ...kinds.flatMap((kind) => group({ locale, kind })),
      ...group({ locale }),
    ]),
    ...kinds.flatMap((kind) => group({ kind })),
    ...group({}),
  ];
}
