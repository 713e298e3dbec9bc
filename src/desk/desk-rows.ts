import { isRetired } from '../checks/sections.ts';
import { daysBetween } from '../checks/texts/days.ts';
import { articleDrift } from '../content/reader/article-drift.ts';
import type { Content } from '../content/reader/content.ts';
import type { Issue } from '../core/issue.ts';

/** An article as the desk lists it. */
export interface DeskRow {
  id: string;
  title: string;
  /** By language: what state its text is in, and which of its sections are not up to date. */
  languages: readonly { locale: string; state: string; open: readonly string[] }[];
  /** Days since it was compared with its sources; undefined when nobody has said. */
  age: number | undefined;
  issues: readonly Issue[];
}

const WEIGHT = { error: 100, warning: 10, advice: 1 } as const;

/**
 * What is to be done, article by article: what is worst stands first. What belongs to no article is a row of its own.
 *
 * @param today `2026-11-22`
 */
export function deskRows(content: Content, issues: readonly Issue[], today: string): DeskRow[] {
  const live = [...content.articles.values()].filter((article) => !isRetired(article));
  const rows = live.map((article): DeskRow => {
    const { reviewed, sourceLocale = '' } = article.meta?.value ?? {};
    return {
      id: article.id,
      title: article.translations.get(sourceLocale)?.value.title ?? article.id,
      languages: Array.from(articleDrift(article, content), ([locale, drift]) => ({
        locale,
        state: drift.state,
        open:
          'sections' in drift
            ? drift.sections
                .filter(({ state }) => state !== 'current')
                .map(({ id, state }) => `${id} ${state}`)
            : [],
      })),
      age: reviewed === undefined ? undefined : daysBetween(reviewed, today),
      issues: issues.filter(({ file }) => file.startsWith(`${article.folder}/`)),
    };
  });
  const known = new Set(rows.flatMap((row) => row.issues));
  const others = issues.filter((issue) => !known.has(issue));
  const weigh = ({ issues: own, languages }: DeskRow) =>
    own.reduce((sum, { severity }) => sum + WEIGHT[severity], 0) +
    languages.reduce((sum, { open }) => sum + open.length, 0);
  return [
    ...(others.length > 0
      ? [{ id: '', title: 'Everything else', languages: [], age: undefined, issues: others }]
      : []),
    ...rows.sort((a, b) => weigh(b) - weigh(a) || (a.id < b.id ? -1 : 1)),
  ];
}
