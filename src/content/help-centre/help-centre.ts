import type { Locale } from '../../core/locale.ts';
import type { Routes } from '../../core/routes.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { SectionState } from '../drift/section-states.ts';
import type { Alias, Content, MediaOfArticle, PictureOfArticle } from '../reader/content.ts';
import type { ArticleMeta, Visibility } from '../schemas/article.ts';
import type { Fact } from '../schemas/facts.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/sources.ts';
import type { Term } from '../schemas/terms.ts';
import type { Translation } from '../schemas/translation.ts';
import type { Answer } from '../text/answer.ts';
import type { ParsedText } from '../text/parsed-text.ts';

/** What a help centre depends on besides its content. */
export interface HelpCentreOptions {
  /** The path the site is served under; by default the one of `site.yaml`. */
  base?: string;
  /** `public` leaves internal articles out; `internal` has them too. Default: `public`. */
  visibility?: Visibility;
  /**
   * Locale → the languages its readers are shown, in this order, where an article is not translated for them. The
   * language an article is written in always comes last.
   */
  fallbacks?: Readonly<Record<string, readonly string[]>>;
}

/** An article's own data, the same in every language. */
export interface ArticleRecord {
  id: string;
  meta: ArticleMeta;
  /** Path of its folder from the project's root. */
  folder: string;
  /** The languages it really exists in, in the order of `site.yaml`. */
  translated: readonly string[];
  /** The languages a translation is still owed in. */
  owed: readonly string[];
  /** Old ids of its sections, by the id each has now. */
  oldSectionIds: ReadonlyMap<string, readonly string[]>;
  /** The pictures in its folder, by name. */
  images: ReadonlyMap<string, PictureOfArticle>;
  /** The videos in its folder, by name. */
  videos: ReadonlyMap<string, MediaOfArticle>;
}

/** A topic in the words of a language. */
export interface LocalizedTopic {
  id: string;
  name: string;
  description: string;
}

/** A question that is shown, with its written answer. */
export interface LocalizedQuestion {
  /** The same in every language, unique on the site. */
  id: string;
  ask: string;
  answer: Answer;
  /** Where to read on. */
  section: string | undefined;
}

/** An article as a reader of one language meets it; its words are set in the typography of their language. */
export interface LocalizedArticle {
  id: string;
  /** The reader's language. */
  locale: string;
  meta: ArticleMeta;
  category: LocalizedTopic;
  /** Its address in the reader's language. */
  url: string;
  title: string;
  description: string;
  brief: string;
  questions: readonly LocalizedQuestion[];
  /** Other ways people ask for it, shown nowhere. */
  aliases: readonly Alias[];
  /** Words people look for it by besides. */
  keywords: readonly string[];
  sections: readonly { id: string; title: string }[];
  /** The language the text is in: the reader's, or another while a translation is owed. */
  textLocale: Locale;
  /** True when the text is not in the reader's language. */
  untranslated: boolean;
  /** The file it is read from, path from the project's root. */
  file: string;
  /** Its frontmatter as written. */
  head: Translation;
  /** The text behind the frontmatter as written. */
  body: string;
  /** The same as a tree. */
  text: ParsedText;
}

/** An article that is no more, and where its answer is now. */
export interface Retirement {
  /** Calendar day, `2026-11-22`. */
  on: string;
  replacedBy: string;
}

/**
 * The whole content of a help centre, read once: immutable and indexed, so that looking something up costs the same in
 * a large site as in a small one. Checks, pages, search data, manifest and fonts all take it; nothing else reads
 * content.
 */
export interface HelpCentre {
  /** As it was read, with the places of everything, as far as its readers may know of it; for what needs more than the lookups below. */
  content: Content;
  site: Site;
  visibility: Visibility;
  /** Every URL, under the base path. */
  routes: Routes;
  /** An absolute address on the site's origin. */
  absolute: (path: string) => string;

  /** The languages of the site; the first is the default. */
  locales: readonly Locale[];
  defaultLocale: Locale;
  /** @throws when `site.yaml` lists no such language */
  locale: (id: string) => Locale;
  /** The site's own words in one language. */
  translator: (locale: string) => Translator;

  /** Every topic, in the order its writers gave. */
  topics: (locale: string) => readonly LocalizedTopic[];

  /** Every article that has an address, live or retired, by id in alphabetical order. */
  articles: ReadonlyMap<string, ArticleRecord>;
  /** Of them those that are not retired, by topic and then in the order their writers gave. */
  live: readonly ArticleRecord[];
  /** Of them those that are retired, in alphabetical order. */
  retired: readonly (ArticleRecord & { meta: { retired: Retirement } })[];
  /** @throws when there is no such article, live or retired */
  record: (id: string) => ArticleRecord;

  /** One live article for a reader of a language; undefined when there is none or it is retired. */
  article: (locale: string, id: string) => LocalizedArticle | undefined;
  /**
   * The article that answers under an id: itself, or the one that replaced it.
   *
   * @throws when there is no such article, live or retired
   */
  answering: (locale: string, id: string) => LocalizedArticle;
  /** Every live article, in the order of `live`. */
  articlesIn: (locale: string) => readonly LocalizedArticle[];
  /** The live articles of a topic, in their order. */
  byTopic: (locale: string, topic: string) => readonly LocalizedArticle[];
  /** The articles of a topic with the place that one of them has there, counted from 0. */
  siblings: (article: LocalizedArticle) => { articles: readonly LocalizedArticle[]; place: number };
  /** The articles before and after one within its topic. */
  neighbours: (article: LocalizedArticle) => {
    previous: LocalizedArticle | undefined;
    next: LocalizedArticle | undefined;
  };

  /** How the parts of a translation stand to their source; none for the source itself and what is not translated. */
  sectionStates: (locale: string, id: string) => readonly SectionState[];

  terms: ReadonlyMap<string, Term>;
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  /** @throws when there is no such term; the content check reports that with file and line */
  term: (id: string) => Term;
  /** @throws when there is no such fact */
  fact: (id: string) => Fact;
  /** @throws when there is no such source */
  source: (id: string) => Source;
}
