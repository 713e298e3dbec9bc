import type { Segment } from './excerpt.ts';

/** A full-text index of one language. The rest of search knows only this, so the engine can be replaced. */
export interface Engine {
  /**
   * Every page that matches, best first, without its text.
   *
   * @throws when the index cannot be reached; asking again tries to reach it again
   */
  search(query: string, options: { topic: string | undefined }): Promise<Match[]>;
}

/** A page that matches. */
export interface Match {
  /** Fetches what is needed to show the page. The answer is the caller's own copy. */
  load(): Promise<FoundPage>;
}

export interface FoundPage {
  article: string;
  url: string;
  title: string;
  category: string;
  excerpt: Segment[];
  /** In reading order. */
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
