import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../core/locale.ts';
import { parseText } from '../../content/text/parsed-text.ts';
import type { ArticleMeta } from '../../content/schemas/article.ts';
import { getCategories, type CategoryView } from './categories.ts';
import { getLocale, getLocales, getTranslator, routes } from './site.ts';

/** An article as a reader of one language meets it. */
export interface ArticleView {
  id: string;
  meta: ArticleMeta;
  category: CategoryView;
  /** Its address in the reader's language. */
  url: string;
  title: string;
  description: string;
  brief: string;
  questions: { ask: string; answer: string; section: string | undefined }[];
  /** Words people look for it by besides. */
  keywords: string[];
  sections: { id: string; title: string }[];
  /** The language the text is in: the reader's, or the source language while a translation is owed. */
  textLocale: Locale;
  /** True when the text is not in the reader's language. */
  untranslated: boolean;
  /** The file behind it, for rendering. */
  entry: CollectionEntry<'translations'>;
}

/** One live article for a reader of `locale`; undefined when there is none or it is retired. */
export async function getArticle(locale: string, id: string): Promise<ArticleView | undefined> {
  const article = await getEntry('articles', id);
  if (!article || article.data.retired) return undefined;
  const own = await getEntry('translations', `${id}/${locale}`);
  const entry = own ?? (await getEntry('translations', `${id}/${article.data.sourceLocale}`));
  const category = (await getCategories(locale)).find(({ id }) => id === article.data.category);
  if (!entry || !category) return undefined;

  const textLocale = await getLocale(own ? locale : article.data.sourceLocale);
  const { set } = await getTranslator(textLocale.id);
  return {
    id,
    meta: article.data,
    category,
    url: routes.article(locale, id),
    title: set(entry.data.title),
    description: set(entry.data.description),
    brief: set(entry.data.brief),
    questions: entry.data.questions.map(({ ask, answer, section }) => ({
      ask: set(ask),
      answer: set(answer),
      section,
    })),
    keywords: entry.data.keywords ?? [],
    sections: parseText(entry.body ?? '')
      .outline()
      .sections.map(({ id = '', title }) => ({ id, title: set(title) })),
    textLocale,
    untranslated: !own,
    entry,
  };
}

/** Every live article for a reader of `locale`, by topic and then in the order its writers gave. */
export async function getArticles(locale: string): Promise<ArticleView[]> {
  const categories = await getCategories(locale);
  const place = new Map(categories.map(({ id }, index) => [id, index]));
  const articles = await Promise.all(
    (await getCollection('articles')).map(({ id }) => getArticle(locale, id)),
  );
  return articles
    .filter((article) => article !== undefined)
    .sort(
      (a, b) =>
        (place.get(a.category.id) ?? 0) - (place.get(b.category.id) ?? 0) ||
        a.meta.order - b.meta.order ||
        a.id.localeCompare(b.id),
    );
}

/** The articles before and after one within its topic. */
export async function getNeighbours(locale: string, article: ArticleView) {
  const siblings = (await getArticles(locale)).filter(({ category }) => category.id === article.category.id);
  const index = siblings.findIndex(({ id }) => id === article.id);
  return { previous: siblings[index - 1], next: siblings[index + 1] };
}

/** The languages a text really exists in. */
export async function getTranslated(id: string): Promise<string[]> {
  const entries = await getCollection('translations', (entry) => entry.id.startsWith(`${id}/`));
  return (await getLocales())
    .map((locale) => locale.id)
    .filter((locale) => entries.some((entry) => entry.id === `${id}/${locale}`));
}

/** `getStaticPaths` of the article pages: every live article in every language. */
export async function articlePaths() {
  const articles = await getCollection('articles', ({ data }) => !data.retired);
  const locales = await getLocales();
  return locales.flatMap((locale) => articles.map(({ id }) => ({ params: { locale: locale.id, id } })));
}

/** An article that is no more, and where its answer is now. */
export interface RetiredView {
  /** Calendar day, `2026-11-22`. */
  on: string;
  replacement: ArticleView;
}

/** One retired article for a reader of `locale`; undefined when there is none. */
export async function getRetired(locale: string, id: string): Promise<RetiredView | undefined> {
  const retired = (await getEntry('articles', id))?.data.retired;
  const replacement = retired && (await getArticle(locale, retired.replacedBy));
  return replacement && { on: retired.on, replacement };
}

/** `getStaticPaths` of the pages of retired articles, whose addresses go on working in every language. */
export async function retiredPaths() {
  const articles = await getCollection('articles', ({ data }) => data.retired !== undefined);
  const locales = await getLocales();
  return locales.flatMap((locale) =>
    articles.map(({ id }) => ({ params: { locale: locale.id, retired: id } })),
  );
}

/** The ids a section had before it was renamed. */
export async function getOldSectionIds(article: string, section: string): Promise<string[]> {
  const aliases = (await getEntry('articles', article))?.data.sectionAliases ?? {};
  return Object.keys(aliases).filter((old) => aliases[old] === section);
}

/** A line of an article's contents. */
export interface ContentsEntry {
  id: string;
  title: string;
  /** The language of the title, when it is not the page's. */
  foreign?: Locale | undefined;
}

/** The contents of an article's page: its sections, then its sources. */
export async function getContents(locale: string, article: ArticleView): Promise<ContentsEntry[]> {
  const t = await getTranslator(locale);
  const foreign = article.untranslated ? article.textLocale : undefined;
  return [
    ...article.sections.map((section) => ({ ...section, foreign })),
    { id: 'sources', title: t('article.sources') },
  ];
}
