import type { Engine, FoundPage } from './engine.ts';
import { readExcerpt } from './excerpt.ts';
import type { PagefindInstance, PagefindModule, PagefindPage } from './pagefind-api.ts';

export interface PagefindEngineOptions {
  /** The folder of the index, with a slash at its end. */
  indexUrl: string;
  /** The root of the site, with a slash at its end. */
  rootUrl: string;
  /** Loads a script; replaced in tests. */
  importModule?: (url: string) => Promise<PagefindModule>;
  /** Fetches a file; replaced in tests. */
  fetchFile?: (url: string) => Promise<{ ok: boolean; status: number }>;
}

const EXCERPT_WORDS = 24;

/**
 * Search by Pagefind, in the language of the page (`html[lang]` is all Pagefind goes by).
 *
 * Nothing is fetched before the first query. A failure of any kind drops the instance, so that the next query
 * starts afresh; the script's address then carries a number, since browsers remember a failed import.
 */
export function createPagefindEngine({
  indexUrl,
  rootUrl,
  importModule = (url) => import(/* @vite-ignore */ url) as Promise<PagefindModule>,
  fetchFile = (url) => fetch(url, { cache: 'no-cache' }),
}: PagefindEngineOptions): Engine {
  let loading: Promise<PagefindInstance> | undefined;
  let failedImports = 0;

  const load = async () => {
    const url = `${indexUrl}pagefind.js${failedImports ? `?retry=${failedImports}` : ''}`;
    const imported = importModule(url).catch((error: unknown) => {
      failedImports++;
      throw error;
    });
    const [pagefind] = await Promise.all([imported, reach()]);
    return pagefind.createInstance({
      baseUrl: rootUrl,
      basePath: indexUrl,
      excerptLength: EXCERPT_WORDS,
      excerptEllipsis: '…',
    });
  };

  /** Throws unless the index is there. Pagefind reports a missing index to the console instead of its caller. */
  const reach = async () => {
    const { ok, status } = await fetchFile(`${indexUrl}pagefind-entry.json`);
    if (!ok) throw new Error(`The search index answered ${status}.`);
  };

  const drop = () => {
    const dropped = loading;
    loading = undefined;
    void dropped?.then((instance) => instance.destroy()).catch(() => undefined);
  };

  /** Runs a step; when it fails, forgets the instance it ran on. */
  const guard = async <T>(step: (instance: PagefindInstance) => Promise<T>): Promise<T> => {
    const using = (loading ??= load());
    try {
      return await step(await using);
    } catch (error) {
      if (loading === using) drop();
      throw error;
    }
  };

  return {
    async search(query, { topic }) {
      const filters: Record<string, string> = topic ? { topic } : {};
      const results = await guard(async (instance) => {
        const answer = await instance.search(query, { filters });
        // Pagefind answers "nothing" when it could not fetch a part of the index: find out which it was.
        if (answer.results.length === 0) await reach();
        return answer.results;
      });
      return results.map((result) => ({
        load: () => guard(async () => readPage(await result.data())),
      }));
    },
  };
}

/** Copies what is needed out of an object that Pagefind reuses for the next query. */
function readPage({ url, meta, excerpt, sub_results }: PagefindPage): FoundPage {
  return {
    article: meta['article'] ?? '',
    url,
    title: meta['title'] ?? '',
    category: meta['category'] ?? '',
    excerpt: readExcerpt(excerpt),
    sections: sub_results.flatMap(({ anchor, title, url, excerpt, weighted_locations }) =>
      anchor
        ? {
            id: anchor.id,
            title,
            url,
            excerpt: readExcerpt(excerpt),
            score: weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
          }
        : [],
    ),
  };
}
