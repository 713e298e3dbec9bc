import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindModule } from '../../search/engine/pagefind-api.ts';
import { createPagefindEngine, textFor } from '../../search/engine/pagefind-engine.ts';
import { createSearchData } from '../../search/index/load-data.ts';
import type { Plan, SearchResults } from '../../search/query/plan.ts';
import type { Ranked } from '../../search/query/rank/retrieve.ts';
import { choose, run } from '../../search/query/run.ts';
import { interpret } from '../../search/query/understand/interpret.ts';
import type { PlainPagefind } from './ask-plain-pagefind.ts';
import { becomePage, type NodePage } from './node-page.ts';

/** As many results as the results page shows. */
const RESULTS = 10;

/** A built site whose search is asked without a browser: the same code on the same files. */
export interface SiteInNode {
  page: NodePage;
  /** Search as a fresh page of a language has it. */
  openSearch(locale: string): SearchInNode;
  /** Pagefind as a fresh page has it: it keeps the rules of the first language it meets. */
  importPagefind(): Promise<PagefindModule & PlainPagefind>;
  /**
   * Asks Pagefind itself, on an instance of its own: its answers depend on what it was asked before. It gets the stems
   * that it would have made itself: its stemmer is left out of the index (`withoutStemmers`).
   */
  askPlain(pagefind: PlainPagefind, query: string, locale: string): Promise<string[]>;
}

export interface SearchInNode {
  ask(query: string): Promise<SearchResults>;
  /** What was found before it is made fit to be read. */
  rank(query: string): Promise<Ranked>;
  /** Only reads the query. */
  read(query: string): Promise<Plan>;
}

/**
 * @param folder of the built site
 * @param base the path it is built for, with slashes at both ends
 */
export function siteInNode(folder: string, base: string): SiteInNode {
  const page = becomePage(folder, base);
  const { indexUrl, rootUrl } = page;
  let imported = 0;
  const importPagefind = async () => {
    await fetch(`${indexUrl}pagefind.js`);
    const { href } = pathToFileURL(join(folder, 'pagefind/pagefind.js'));
    return (await import(`${href}?${imported++}`)) as PagefindModule & PlainPagefind;
  };
  return {
    page,
    importPagefind,
    openSearch(locale) {
      page.setLanguage(locale);
      const engine = createPagefindEngine({ locale, indexUrl, rootUrl, importModule: importPagefind });
      const data = createSearchData({ indexUrl, rootUrl });
      const planFor = (query: string) => interpret(query, { locale }, data);
      return {
        ask: async (query) => run(await planFor(query), { engine, data, limit: RESULTS }),
        rank: async (query) => choose(await planFor(query), { engine, data, limit: RESULTS }),
        read: planFor,
      };
    },
    async askPlain(pagefind, query, locale) {
      const instance = pagefind.createInstance({ basePath: indexUrl, noWorker: true });
      const { results } = await instance.search(textFor(query, locale));
      const pages = await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
      await instance.destroy();
      return pages.map(({ meta }) => meta['article'] ?? '');
    },
  };
}
