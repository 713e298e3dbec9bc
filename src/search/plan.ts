import type { Segment } from './excerpt.ts';

/** What to look for, made from what a reader typed. Knows nothing of the engine that will look. */
export interface Plan {
  /** What the reader typed, spaces folded; '' when there is nothing to look for. */
  typed: string;
  /** What is looked for. Differs from `typed` when the query was understood otherwise; readers are told then. */
  query: string;
  /** The reader's language: which index is asked. */
  locale: string;
  /** Category id; undefined means every topic. */
  topic: string | undefined;
}

/** A section of a found article that matches too. */
export interface SectionHit {
  /** The section's permanent id. */
  id: string;
  title: string;
  url: string;
  excerpt: Segment[];
}

/** One found article. */
export interface Hit {
  /** The article's permanent id. */
  article: string;
  /** The language of the text that was found. */
  locale: string;
  url: string;
  title: Segment[];
  /** The topic by its name. */
  category: string;
  excerpt: Segment[];
  /** The sections that match best, in reading order. */
  sections: SectionHit[];
}

/** The answer to a plan. */
export interface SearchResults {
  plan: Plan;
  /** How many articles were found in all. */
  total: number;
  /** The first of them, best first. */
  hits: Hit[];
}
