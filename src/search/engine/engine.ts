import type { Segment } from './excerpt.ts';

/** A full-text index of every language. The rest of search knows only this, so the engine can be replaced. */
export interface Engine {
  /**
   * Every page that matches, best first, without its text.
   *
   * @throws when the index cannot be reached; asking again tries to reach it again
   */
  search(query: Query, options: { locale: string; topic: string | undefined }): Promise<Match[]>;
}

/** One word of the texts in all its forms, or words that all have to be on a page, as a reader typed them. */
export type Query = { form: string; stem: string } | { text: string };

/** A page that matches. */
export interface Match {
  /** Names the page, whatever it was found by. */
  key: string;
  /** How well it matches; comparable only within one answer. */
  score: number;
  /** Fetches what is needed to show the page. The answer is the caller's own copy. */
  load(): Promise<FoundPage>;
}

export interface FoundPage {
  article: string;
  url: string;
  title: string;
  topic: string;
  category: string;
  /** How people ask for it: the questions it shows, then the other ways. */
  questions: string[];
  /** The sections that the last of these are about, as many as are told; undefined for the whole article. */
  aliasSections: (string | undefined)[];
  /** Other words people look for it by. */
  keywords: string[];
  /** Whether its text warns of a loss. */
  warns: boolean;
  /** The editions of the product that it is for; undefined where it is for all. */
  editions?: string[];
  excerpt: Segment[];
  /** Every section, in reading order: what it says, and what it says first; '' when it says nothing. */
  outline: { id: string; title: string; opening: string; text: string }[];
  /** The sections that match, in reading order. */
  sections: FoundSection[];
}

export interface FoundSection {
  id: string;
  title: string;
  url: string;
  excerpt: Segment[];
  /** How well the section matches; comparable only within its page. */
  score: number;
}
