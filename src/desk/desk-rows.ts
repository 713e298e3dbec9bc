import { isRetired } from '../checks/sections.ts';
import { daysBetween } from '../checks/texts/days.ts';
import { articleDrift, type TranslationDrift } from '../content/reader/article-drift.ts';
import type { Article, Content } from '../content/reader/content.ts';
import { reviewInterval } from '../content/reader/review-interval.ts';
import type { Issue } from '../core/issue.ts';

/** One language of an article. */
export interface DeskLanguage {
  locale: string;
  state: TranslationDrift['state'];
  /** Its sections that wait for somebody: not up to date, or translated by a machine and read by nobody. */
  open: readonly OpenSection[];
}

export interface OpenSection {
  /** A section id, `@head` or `@opening`. */
  id: string;
  state: 'behind' | 'unconfirmed' | 'unread';
}

/** An article as the desk lists it. */
export interface DeskRow {
  id: string;
  title: string;
  languages: readonly DeskLanguage[];
  /** Days since it was compared with its sources; undefined when nobody has said. */
  age: number | undefined;
  /** After how many days it has to be compared again. */
  interval: number;
  /** The team that looks after it. */
  owner: string | undefined;
  issues: readonly Issue[];
}

/** What the desk lists. */
export interface DeskList {
  /** What is worst stands first. */
  articles: readonly DeskRow[];
  /** What the check says of files that belong to no article. */
  others: readonly Issue[];
}

const WEIGHT = { error: 100, warning: 10, advice: 1 } as const;

/**
 * What is to be done, article by article.
 *
 * @param today `2026-11-22`
 */
export function deskList(content: Content, issues: readonly Issue[], today: string): DeskList {
  const live = [...content.articles.values()].filter((article) => !isRetired(article));
  const rows = live.map((article) => deskRow(article, content, issues, today));
  const known = new Set(rows.flatMap((row) => row.issues));
  const weigh = ({ issues: own, languages }: DeskRow) =>
    own.reduce((sum, { severity }) => sum + WEIGHT[severity], 0) +
    languages.reduce((sum, { open }) => sum + open.length, 0);
  return {
    articles: rows.sort((a, b) => weigh(b) - weigh(a) || (a.id < b.id ? -1 : 1)),
    others: issues.filter((issue) => !known.has(issue)),
  };
}

/** An article with what is to be done in it. */
export function deskRow(
  article: Article,
  content: Content,
  issues: readonly Issue[],
  today: string,
): DeskRow {
  const { reviewed, sourceLocale = '', owner } = article.meta?.value ?? {};
  return {
    id: article.id,
    title: article.translations.get(sourceLocale)?.value.title ?? article.id,
    languages: Array.from(articleDrift(article, content), ([locale, drift]) => ({
      locale,
      state: drift.state,
      open: openSections(drift),
    })),
    age: reviewed === undefined ? undefined : daysBetween(reviewed, today),
    interval: reviewInterval(article, content),
    owner,
    issues: issues.filter(({ file }) => file.startsWith(`${article.folder}/`)),
  };
}

function openSections(drift: TranslationDrift): OpenSection[] {
  if (!('sections' in drift)) return [];
  return drift.sections.flatMap(({ id, state, origin }): OpenSection[] => {
    if (state !== 'current') return [{ id, state }];
    return origin === 'machine' ? [{ id, state: 'unread' }] : [];
  });
}
