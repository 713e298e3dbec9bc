import type { Card } from '../../../embed/wire/card.ts';
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

/**
 * The id of the article that somebody means.
 *
 * @param text what was typed or pasted: an id, or an address of the article
 */
export function articleIdIn(text: string): string {
  const [, id] = /\/(?:articles|go|panel\/[^/]+)\/([a-z0-9-]+)/.exec(text) ?? [];
  return id ?? text.trim();
}

/** The sections of a card to choose from. */
export const sectionChoices = ({ sections }: Card): Choice[] =>
  sections.map(({ id, title }) => ({ id, title }));
