import type { Option } from '../index/vocabulary.ts';
import type { Reading } from './understand/readings.ts';
import type { Segment } from '../engine/excerpt.ts';

/** A word to look for. */
export interface Term {
  /** As it was read, before it was mended. */
  typed: string;
  /** How telling it is, 0 to 1. */
  weight: number;
  /** A function word: it only tells two lines of the same words apart, no page is looked up by it. */
  isStopWord: boolean;
  /** Whether it was typed so, and not corrected. */
  asTyped: boolean;
  /** The words of the texts it may mean; the likeliest first. */
  options: Option[];
}

/** What to look for, made from what a reader typed. Knows nothing of the engine that will look. */
export interface Plan {
  /** What the reader typed, spaces folded; '' when there is nothing to look for. */
  typed: string;
  /** What is looked for. Differs from `typed` when the query was understood otherwise; readers are told then. */
  query: string;
  /** The reader's language. */
  locale: string;
  /** The language the query is in: which index is asked. */
  queryLocale: string;
  /** Whether the letters were taken as typed, as typed on another keyboard or as written in Latin ones. */
  how: Reading['how'];
  /** Category id; undefined means every topic. */
  topic: string | undefined;
  /** Undefined when the query is to be taken literally: then the engine gets it as it is. */
  terms: Term[] | undefined;
  /** Words that are in no text, as typed. */
  dropped: string[];
  /** Whether it has only words that every text has: one more is needed to look for anything. */
  needsMore: boolean;
  /** What to try when this plan finds no good answer: the query in another language, or without its quotation marks. */
  alternative: Plan | undefined;
}

/** A section of a found article that matches too. */
export interface SectionHit {
  /** The section's permanent id. */
  id: string;
  title: string;
  url: string;
  excerpt: Segment[];
}

/** The sentences that answer a query. */
export interface Answer {
  text: string;
  /** The section they are from; undefined when they are about the whole article. */
  section: { id: string; title: string; url: string } | undefined;
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
  /** Of the first result: what it says to the query. */
  answer: Answer | undefined;
  /** Said of what is shown of it: that a machine translated it and nobody has read it. */
  note?: string;
  /** The editions of the product that it is for; undefined where it is for all. */
  editions?: readonly string[];
  /** What it is also called, where it was found by that and nothing on the screen would say so. */
  alsoCalled: string[];
  /** The sections that match, best first. */
  sections: SectionHit[];
}

/**
 * How sure the results are: they answer; they are the nearest there is, and may be about something else; or there is
 * nothing that has a telling word of the query.
 */
export type Tier = 'answers' | 'near' | 'nothing';

/** The answer to a plan. */
export interface SearchResults {
  plan: Plan;
  tier: Tier;
  /** How many articles were found in all. */
  total: number;
  /** How many more have a word of the query, and were left out as no answers beside these. */
  weaker: number;
  /** The first of them, best first. */
  hits: Hit[];
}
