import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import type { Locale } from '../../core/locale.ts';

/** A line of an article's contents. */
export interface ContentsEntry {
  id: string;
  title: string;
  /** The language of the title, when it is not the page's. */
  foreign?: Locale | undefined;
}

/**
 * The id of the list of sources. No section can have it: ids that belong to a page, and not to what a writer wrote, begin
 * with `_` everywhere.
 */
export const SOURCES_ID = '_sources';

/** The contents of an article's page: its sections, then its sources. */
export function contentsOf(help: HelpCentre, article: LocalizedArticle): ContentsEntry[] {
  const foreign = article.untranslated ? article.textLocale : undefined;
  return [
    ...article.sections.map((section) => ({ ...section, foreign })),
    { id: SOURCES_ID, title: help.translator(article.locale)('article.sources') },
  ];
}
