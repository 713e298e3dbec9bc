import type { ArticleStatus } from '../content/status-report.ts';

/** A translated section that is behind its source. */
export interface BehindRow {
  article: string;
  locale: string;
  /** A section id; `@head` is title, description, brief and board, `@opening` what stands before the first section. */
  section: string;
  /** Words of the source that changed since it was translated. */
  changedWords: number;
}

/** An article that has to be compared with its sources again. */
export interface ReviewRow {
  article: string;
  /** `2026-11-22`; undefined when article.yaml does not say when it was compared last. */
  due: string | undefined;
  owner: string | undefined;
}

/** What waits for a writer besides what readers say. */
export interface WaitingWork {
  /** The most changed first. */
  behind: BehindRow[];
  /** The longest due first. */
  reviews: ReviewRow[];
}

/**
 * Picks what waits out of the state of all articles.
 *
 * @param day today; what is due on it is due
 */
export function waitingWork(articles: readonly ArticleStatus[], day: string): WaitingWork {
  const behind = articles.flatMap(({ id, locales }) =>
    Object.entries(locales).flatMap(([locale, { sections }]) =>
      sections
        .filter(({ state }) => state === 'behind')
        .map((section) => ({ article: id, locale, section: section.id, changedWords: section.changedWords })),
    ),
  );
  return {
    behind: behind.sort((a, b) => b.changedWords - a.changedWords),
    reviews: articles
      .filter(({ due }) => due === null || due <= day)
      .map(({ id, due, owner }) => ({ article: id, due: due ?? undefined, owner: owner ?? undefined })),
  };
}
