import type { Article, ArticleTranslation } from './content.ts';

/** The text that an article's others are translated from; undefined when it, or what names its language, is missing. */
export function sourceText({ meta, translations }: Article): ArticleTranslation | undefined {
  const locale = meta?.value.sourceLocale;
  return locale === undefined ? undefined : translations.get(locale);
}

/** The same, or whichever text there is: what differs is told all the same. */
export function sourceOrAnyText(article: Article): ArticleTranslation | undefined {
  return sourceText(article) ?? article.translations.values().next().value;
}
