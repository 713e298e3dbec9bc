import type { LiveArticle, Manifest } from '../../../embed/wire/manifest.ts';

/** What can be linked to, in the words of a language. */
export interface Choice {
  id: string;
  title: string;
}

/** A choice of an article, with its sections to choose from. */
export interface ArticleChoice extends Choice {
  sections: Choice[];
}

/**
 * The live articles of a manifest in the alphabetical order of a language. What is not translated to it is called by its
 * title in the language it is written in.
 */
export function articleChoices({ articles }: Manifest, locale: string): ArticleChoice[] {
  return articles
    .filter((article) => article.state === 'live')
    .map((article) => choiceOf(article, locale))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

function choiceOf({ id, locales, sourceLocale, sections }: LiveArticle, locale: string): ArticleChoice {
  return {
    id,
    title: (locales[locale] ?? locales[sourceLocale])?.title ?? id,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.titles[locale] ?? section.titles[sourceLocale] ?? section.id,
    })),
  };
}
