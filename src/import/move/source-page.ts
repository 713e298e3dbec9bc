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
