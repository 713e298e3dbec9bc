/** What is used of Pagefind's browser API (1.6), which ships without types. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindInstance;
}

export interface PagefindOptions {
  /** Put before the addresses of pages. */
  baseUrl: string;
  /** Where the index is. */
  basePath: string;
  /** In words. */
  excerptLength: number;
  excerptEllipsis: string;
  /** Whether to stay on the page's own thread. */
  noWorker: boolean;
  ranking: {
    /** How much more a word in a page's metadata counts, by its key. */
    metaWeights: Record<string, number>;
  };
}

export interface PagefindInstance {
  /** Adds an index. */
  mergeIndex(path: string, options: { language: string }): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  /** The language of the index, a low line and the page's hash. */
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** The whole text. */
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** What can be linked to in it; `location` counts the words of the text before it. */
  anchors: { id: string; element: string; text: string; location: number }[];
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    /** Absent on the part before the first heading. */
    anchor?: { id: string };
    weighted_locations: { balanced_score: number }[];
  }[];
}
