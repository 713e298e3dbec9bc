import type { ArticleMeta } from '../../content/schemas/article.ts';

/** When somebody did what an article says in the product itself, and in which version. */
export type Trial = Pick<ArticleMeta['tried'][number], 'on' | 'version'>;

/**
 * The last time a section was tried, apart from trials of the whole article; of the whole article where no section is
 * named.
 */
export function lastTrial(trials: ArticleMeta['tried'], section?: string): Trial | undefined {
  return trials
    .filter(({ sections }) => (section === undefined ? !sections : sections?.includes(section)))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}
