import type { MdastNode } from 'satteri';

/** A page of another help centre, in one language, as a tree of Markdown. */
export interface SourcePage {
  /** The same for all languages of a page: its path without language and ending, or its number. */
  key: string;
  locale: string;
  /** Where it was read, for the report: a path, or a place in an export. */
  file: string;
  title: string;
  description: string | undefined;
  /** The folder, section or category it stood in, in words. */
  category: string | undefined;
  /** Place among its neighbours, where the source says. */
  order: number | undefined;
  /** Blocks of the text; what articles cannot hold is still in it. */
  blocks: readonly MdastNode[];
  /** Paths it was known under: `/hc/en-us/articles/360`. */
  addresses: readonly string[];
  /** What stood in it when it was read. */
  counted: Counts;
}

/** How much a text holds. */
export interface Counts {
  words: number;
  links: number;
  pictures: number;
  code: number;
}

/** What became of something, for the report. */
export interface Remark {
  kind: 'changed' | 'left';
  file: string;
  line: number | undefined;
  what: string;
}

/** A picture of an article to be. */
export interface PlannedPicture {
  /** In the article's folder. */
  name: string;
  /** Where it is in the source, from its top; an address where it is elsewhere. */
  from: string;
}

/** What articles are planned with. */
export interface MoveSetting {
  /** The site's languages; the first is its default. */
  locales: readonly string[];
  /** Ids that articles have already. */
  taken: ReadonlySet<string>;
  platformOf(label: string): string | undefined;
  /** Whether the source has a file; paths from its top. */
  hasFile(path: string): boolean;
}

/** What a page is turned into articles with. */
export interface Forms {
  /** Id of the site's platform that a tab's label names; undefined where it names none. */
  platformOf(label: string): string | undefined;
  changed(node: MdastNode, what: string): void;
  left(node: MdastNode, what: string): void;
}
