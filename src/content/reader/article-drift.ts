import { sourceText } from './source-text.ts';
import { sectionStates, type SectionState } from '../drift/section-states.ts';
import type { Article, ArticleTranslation, Content } from './content.ts';

/** How one language of an article stands to the language it is translated from. */
export type TranslationDrift =
  | {
      /**
       * `source`: the language itself; `owed`: still to be translated, and known to be; `missing`: neither there nor
       * owed; `unreadable`: it or the source has errors.
       */
      state: 'source' | 'owed' | 'missing' | 'unreadable';
    }
  | {
      /** The worst state of its sections: `behind`, then `unconfirmed`, then `done`. */
      state: 'done' | 'behind' | 'unconfirmed';
      translation: ArticleTranslation;
      sections: SectionState[];
    };

/** An article's parts in its source language; undefined when they cannot be read. */
export function sourceParts(article: Article): ReadonlyMap<string, readonly string[]> | undefined {
  const source = sourceText(article);
  if (!source || !isReadable(source)) return undefined;
  return source.parts();
}

/** How far each language of an article is, by locale id. */
export function articleDrift(
  article: Article,
  { locales, lock }: Pick<Content, 'locales' | 'lock'>,
): Map<string, TranslationDrift> {
  const { sourceLocale, owed = [], sectionAliases } = article.meta?.value ?? {};
  const parts = sourceParts(article);
  const driftOf = (locale: string): TranslationDrift => {
    if (locale === sourceLocale) return { state: parts ? 'source' : 'unreadable' };
    const translation = article.translations.get(locale);
    if (!translation) return { state: owed.includes(locale) ? 'owed' : 'missing' };
    if (!parts || !isReadable(translation)) return { state: 'unreadable' };
    const sections = sectionStates(parts, lock.value[article.id]?.[locale], sectionAliases);
    const has = (state: SectionState['state']) => sections.some((section) => section.state === state);
    const state = has('behind') ? 'behind' : has('unconfirmed') ? 'unconfirmed' : 'done';
    return { state, translation, sections };
  };
  return new Map(locales.map(({ id }) => [id, driftOf(id)]));
}

function isReadable(translation: ArticleTranslation): boolean {
  return translation.outline !== undefined && translation.flawed.size === 0;
}
