import { isRetired } from '../../checks/sections.ts';
import { daysBetween } from '../../checks/texts/days.ts';
import type { SectionState } from '../../content/drift/section-states.ts';
import { articleDrift, type TranslationDrift } from '../../content/reader/article-drift.ts';
import type { Content } from '../../content/reader/content.ts';
import { reviewInterval } from '../../content/reader/review-interval.ts';

/** One language of an article, as `status --json` prints it. */
export interface LocaleStatus {
  state: TranslationDrift['state'];
  /** Sections that are behind or unconfirmed. */
  sections: SectionState[];
  /** How many sections are followed in all. */
  tracked: number;
  /** Ids of sections that a machine translated and nobody has read. */
  unread: string[];
}

export interface ArticleStatus {
  id: string;
  /** The day the article was last compared with its sources; null when article.yaml does not say. */
  reviewed: string | null;
  /** Days since then. */
  reviewAge: number | null;
  /** The day by which it has to be compared again. */
  due: string | null;
  /** The team that looks after it. */
  owner: string | null;
  locales: Record<string, LocaleStatus>;
}

/**
 * How far the translations are.
 *
 * @param locales ids of the languages to tell of
 * @param day today
 * @returns every live article, what is due for review first, then by id
 */
export function statusReport(content: Content, locales: readonly string[], day: string): ArticleStatus[] {
  return [...content.articles.values()]
    .filter((article) => !isRetired(article))
    .map((article) => {
      const reviewed = article.meta?.value.reviewed ?? null;
      const drift = articleDrift(article, content);
      return {
        id: article.id,
        reviewed,
        reviewAge: reviewed === null ? null : daysBetween(reviewed, day),
        due: reviewed === null ? null : addDays(reviewed, reviewInterval(article, content)),
        owner: article.meta?.value.owner ?? null,
        locales: Object.fromEntries(
          [...drift]
            .filter(([locale]) => locales.includes(locale))
            .map(([locale, found]) => [locale, localeStatus(found)]),
        ),
      };
    })
    .sort(byDueDay);
}

function localeStatus(drift: TranslationDrift): LocaleStatus {
  if (!('sections' in drift)) return { state: drift.state, sections: [], tracked: 0, unread: [] };
  return {
    state: drift.state,
    sections: drift.sections.filter(({ state }) => state !== 'current'),
    tracked: drift.sections.length,
    unread: drift.sections.filter(({ origin }) => origin === 'machine').map(({ id }) => id),
  };
}

/** What is due first stands first; what cannot be read before it. */
const byDueDay = (a: ArticleStatus, b: ArticleStatus) => {
  if (a.due === b.due) return 0;
  return a.due === null || (b.due !== null && a.due < b.due) ? -1 : 1;
};

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
