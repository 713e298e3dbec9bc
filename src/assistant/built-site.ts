import type { SearchResults } from '../search/query/plan.ts';

/** A built help centre, in a folder or at an address. */
export interface BuiltSite {
  /** The path it is built for, with slashes at both ends. */
  base: string;
  /** @returns the text of a file, by its path from the host's root; undefined where there is none */
  read(path: string): Promise<string | undefined>;
  /** Asks search what a page of a language asks it. */
  ask(locale: string, query: string): Promise<SearchResults>;
}
