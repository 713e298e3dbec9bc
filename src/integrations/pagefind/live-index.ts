import { createIndex } from './create-index.ts';
import { fetchOwn } from './fetch-own.ts';
import { ENTRY_FILE, withoutStemmers } from './without-stemmers.ts';

/** A page to index: its address on the finished site, without the base path, and where to fetch it now. */
export interface LivePage {
  url: string;
  /** Id of the article it shows. */
  article: string;
  source: string;
}

export type Files = Map<string, Uint8Array>;

/** A search index of pages that are still being written, held in memory and made again when something changed. */
export class LiveIndex {
  #listPages: () => LivePage[];
  #report: (message: string) => void;
  #addData: (files: Files) => Promise<Files>;
  /** Pages as they were last fetched, by address. */
  #fetched = new Map<string, { article: string; html: string }>();
  #stale = true;
  #making: Promise<void> | undefined;
  #files: Files = new Map();
  /** Of the index before: a tab that began with it can go on until it is loaded again. */
  #older: Files = new Map();

  /**
   * @param listPages tells which pages there are now
   * @param report is told of pages that cannot be indexed
   * @param addData makes what search needs besides the index, from its files
   */
  constructor(
    listPages: () => LivePage[],
    report: (message: string) => void,
    addData: (files: Files) => Promise<Files>,
  ) {
    this.#listPages = listPages;
    this.#report = report;
    this.#addData = addData;
  }

  /** Notes that an article changed, or with no id that anything may have: pages are fetched again when next asked for. */
  markChanged(article?: string): void {
    this.#stale = true;
    for (const [url, page] of this.#fetched) {
      if (article === undefined || page.article === article) this.#fetched.delete(url);
    }
  }

  /** Brings the index up to date. Calls that come while it is being made wait for the same work. */
  async refresh(): Promise<void> {
    while (this.#stale || this.#making) await (this.#making ??= this.#make());
  }

  /** One file of the index, by its path below `pagefind/`. */
  file(path: string): Uint8Array | undefined {
    return this.#files.get(path) ?? this.#older.get(path);
  }

  async #make(): Promise<void> {
    try {
      this.#stale = false;
      const pages = this.#listPages();
      await this.#fetchMissing(pages);
      const files = await indexPages(
        pages.flatMap(({ url }) => {
          const page = this.#fetched.get(url);
          return page ? [{ url, content: page.html }] : [];
        }),
      );
      this.#older = this.#files;
      this.#files = new Map([...files, ...(await this.#addData(files))]);
    } catch (error) {
      this.#stale = true;
      throw error;
    } finally {
      this.#making = undefined;
    }
  }

  async #fetchMissing(pages: LivePage[]): Promise<void> {
    const missing = pages.filter(({ url }) => !this.#fetched.has(url));
    // The development server draws one page at a time: more requests at once would only wait in its memory.
    for (const { url, article, source } of missing) {
      const { status, text } = await fetchOwn(source);
      if (status === 200) this.#fetched.set(url, { article, html: text });
      else if (status !== 404) this.#report(`Search leaves out ${url}: the page fails to build.`);
    }
  }
}

async function indexPages(pages: { url: string; content: string }[]): Promise<Files> {
  const index = await createIndex();
  try {
    for (const page of pages) await index.addHTMLFile(page);
    const { files } = await index.getFiles();
    return leaveOutStemmers(new Map(files.map(({ path, content }) => [path, content])));
  } finally {
    await index.deleteIndex();
  }
}

function leaveOutStemmers(files: Files): Files {
  const { entry, unused } = withoutStemmers(new TextDecoder().decode(files.get(ENTRY_FILE)));
  files.set(ENTRY_FILE, new TextEncoder().encode(entry));
  for (const file of unused) files.delete(file);
  return files;
}
