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
}

export interface PagefindInstance {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
  destroy(): Promise<void>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    /** Absent on the part before the first heading. */
    anchor?: { id: string };
    weighted_locations: { balanced_score: number }[];
  }[];
}
