/** A file that is kept on a device: its path within the site (`ru/articles/a/`), and what names its contents. */
export type KeptFile = readonly [path: string, revision: string];

/** What is kept of a language, one version of it. */
export interface KeptList {
  /** What it takes on a device, bytes. */
  bytes: number;
  files: readonly KeptFile[];
}

/**
 * How much of a language is kept: what every visit leaves there, the home page and what stands where a page is missing;
 * or, once a reader asks for it, everything with its search.
 */
export const EXTENTS = ['shell', 'whole'] as const;
export type Extent = (typeof EXTENTS)[number];

/** A list as the worker knows it. */
export interface ListAddress {
  /** Of the list, within the site; it holds a hash, so the worker is another one when anything in the list is. */
  path: string;
  bytes: number;
}

/** The lists of each language. */
export type KeptLists = Readonly<Record<string, Readonly<Record<Extent, ListAddress>>>>;

/** What a page may ask the worker. */
export interface Question {
  ask: 'visit' | 'state' | 'keep' | 'remove';
  locale: string;
}

/** Its answers; those to `keep` tell how far it is, until the last. */
export interface State {
  /** The day the whole language was kept, as the server’s `date` header says it; undefined when it is not. */
  kept?: string;
  /** The same of the copy that the asking page was made of; undefined when it came over the network. */
  copy?: string;
  /** What the whole language takes, bytes. */
  bytes: number;
}
export type Answer = { state: State } | { progress: number } | { failed: true };

/** The caches of one help centre begin so; several may share an origin. */
export const cachePrefix = (scope: string) => `help-offline ${new URL(scope).pathname} `;
