import type { Locale } from '../../core/locale.ts';
import type { Answer } from '../text/answer.ts';
import type { NameOnDrawing } from '../text/drawing.ts';
import type { Outline } from '../text/outline.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import type { Place } from '../text/place.ts';
import type { ArticleMeta } from '../schemas/article.ts';
import type { Category } from '../schemas/categories.ts';
import type { Fact } from '../schemas/facts.ts';
import type { Lock } from '../schemas/lock.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/sources.ts';
import type { Term } from '../schemas/terms.ts';
import type { Translation } from '../schemas/translation.ts';
import type { Usage } from '../schemas/usage.ts';

/** Keys and list positions that lead to a value: `['questions', 1, 'section']`. */
export type ValuePath = readonly PropertyKey[];

/**
 * Where in its file a value stands.
 *
 * @param path leads to the value; where it leads nowhere, the place of its nearest ancestor is given
 * @param at the value itself, or the key in front of it
 */
export type PlaceOf = (path: ValuePath, at?: 'key' | 'value') => Place | undefined;

/** A file's data with the way back to the place it was written. */
export interface Loaded<T> {
  /** Path from the project's root. */
  file: string;
  /** The keys that passed the schema; what did not pass is absent and was reported. */
  value: Partial<T>;
  /** The keys that did not pass. */
  flawed: ReadonlySet<PropertyKey | undefined>;
  placeOf: PlaceOf;
}

/** A file of entries by id, such as `terms.yaml`. */
export interface Catalog<T> {
  file: string;
  entries: ReadonlyMap<string, Partial<T>>;
  /** Ids of the entries that did not pass as a whole. */
  flawed: ReadonlySet<string>;
  /** False when the file could not be read: then it is not known which ids exist. */
  complete: boolean;
  placeOf: PlaceOf;
}

/** The site's words in one language. */
export interface UiFile {
  locale: string;
  file: string;
  /** Those that stand in the file. */
  words: ReadonlyMap<string, string>;
  /** Every word of the language: the file's, else the engine's own. */
  all: ReadonlyMap<string, string>;
  placeOf: PlaceOf;
}

/** `content/articles/<id>/<locale>.mdx` */
export interface ArticleTranslation extends Loaded<Translation> {
  locale: string;
  /** The YAML between the lines of `---`, with `\n` as line break. */
  frontmatter: string;
  /** The text behind the frontmatter, with `\n` as line break. */
  body: string;
  /** The text as a tree, parsed once for everybody; undefined when it could not be read as MDX. */
  text: ParsedText | undefined;
  /** Undefined when the text could not be read as MDX. */
  readonly outline: Outline | undefined;
  /** The answers of its questions as trees, in their order. */
  answers: readonly Answer[];
  /** The words of each part whose translation is followed; undefined when the text could not be read as MDX. */
  parts: () => ReadonlyMap<string, readonly string[]> | undefined;
}

/** Another way of asking for an article, or for one of its sections: found by search, shown nowhere. */
export interface Alias {
  text: string;
  section: string | undefined;
  /** Of its file, counted from 1. */
  line: number;
}

/** `content/articles/<id>/aliases.<locale>.txt` */
export interface AliasFile {
  file: string;
  aliases: readonly Alias[];
}

/** A file that an article shows. */
export interface MediaOfArticle {
  /** Of the file: `menu.png`. */
  name: string;
  /** Path from the project's root. */
  file: string;
  /** SHA-256 of what it holds, in hexadecimal. */
  hash: string;
  /** How large it is. */
  bytes: number;
}

export interface PictureOfArticle extends MediaOfArticle {
  /** In pixels. */
  width: number;
  height: number;
  /** What a drawing names by its term; nothing in other pictures. */
  names: readonly NameOnDrawing[];
}

/** A folder of `content/articles`. */
export interface Article {
  id: string;
  /** Path from the project's root. */
  folder: string;
  /** Undefined when there is no readable `article.yaml`. */
  meta: Loaded<ArticleMeta> | undefined;
  /** By locale id. */
  translations: ReadonlyMap<string, ArticleTranslation>;
  /** By locale id; a language without a file is not in it. */
  aliases: ReadonlyMap<string, AliasFile>;
  /** The pictures in the folder, by name. */
  images: ReadonlyMap<string, PictureOfArticle>;
  /** Names of pictures and videos that could not be read; each has its issue. */
  unread: ReadonlySet<string>;
  /** The videos in the folder, by name. */
  videos: ReadonlyMap<string, MediaOfArticle>;
}

/** `content/translations.lock.json` */
export interface LockFile {
  file: string;
  /** Empty when there is no file or it could not be read. */
  value: Lock;
  /** False when there is a file that could not be read: to write it anew would lose what it says. */
  intact: boolean;
  placeOf: PlaceOf;
}

/** A writer’s wish that a rule overlook a place: `check-ignore typography: the label has straight quotes`. */
export interface Silence extends Place {
  file: string;
  /** Of the rule; empty when none is named. */
  code: string;
  /** Empty when none is given. */
  reason: string;
  /** The lines of the file it holds for. */
  from: number;
  to: number;
}

/** Everything under `content/`, as far as it could be read. */
export interface Content {
  locales: readonly Locale[];
  site: Loaded<Site>;
  categories: Catalog<Category>;
  terms: Catalog<Term>;
  facts: Catalog<Fact>;
  sources: Catalog<Source>;
  ui: readonly UiFile[];
  lock: LockFile;
  /** Synonyms and spellings by locale id; a language without a file has an entry without words. */
  searchWords: ReadonlyMap<string, Loaded<SearchWords>>;
  /** What products link to, by the files in `content/usage`. */
  usages: readonly Loaded<Usage>[];
  /** What writers asked to be overlooked. */
  silences: readonly Silence[];
  /** By id, in alphabetical order. */
  articles: ReadonlyMap<string, Article>;
}
