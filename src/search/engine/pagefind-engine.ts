import { present } from '../../core/present.ts';
import { searchRules } from '../../languages/search.ts';
import { withoutAccents } from '../../languages/without-accents.ts';
import type { Engine, FoundPage, Query } from './engine.ts';
import { readExcerpt } from './excerpt.ts';
import { joinSigns } from '../text/signs.ts';
import { outlineOf } from './outline-of.ts';
import type { PagefindInstance, PagefindModule, PagefindPage } from './pagefind-api.ts';

export interface PagefindEngineOptions {
  /** The language of the page. */
  locale: string;
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
/** Between the questions of an article, which travel as one text: `alias`; and between its `keywords`. */
export const BETWEEN_QUESTIONS = ' | ';
/** The filter of pages whose text warns of a loss. Nobody filters by it: what a page has of it travels with the page. */
export const WARNS = 'warns';
/** The same of pages that are for some editions of the product alone: their ids, joined by spaces. */
export const EDITION = 'edition';
/** The same of the sections that its other ways of asking are about: their ids, joined by spaces. */
export const ASKED = 'asked';
/** Stands for the whole article among them. */
export const WHOLE = '-';
/** What people ask and what a page is called say more of it than its text. */
const META_WEIGHTS = { title: 5, alias: 3, keywords: 3, article: 0, category: 1 };

/**
 * Search by Pagefind, first in the language of the page (`html[lang]` is all Pagefind goes by).
 *
 * Nothing is fetched before the first query. A failure of any kind drops the instance, so that the next query
 * starts afresh; the script's address then carries a number, since browsers remember a failed import.
 */
export function createPagefindEngine({
  locale: own,
  indexUrl,
  rootUrl,
  importModule = (url) => import(/* @vite-ignore */ url) as Promise<PagefindModule>,
  fetchFile = (url) => fetch(url, { cache: 'no-cache' }),
}: PagefindEngineOptions): Engine {
  let loading: Promise<PagefindInstance> | undefined;
  /** Languages that were added to the instance. */
  let merged = new Map<string, Promise<void>>();
  let failedImports = 0;

  const load = async () => {
    const url = `${indexUrl}pagefind.js${failedImports ? `?retry=${failedImports}` : ''}`;
    const imported = importModule(url).catch((error: unknown) => {
      failedImports++;
      throw error;
    });
    return (await imported).createInstance({
      baseUrl: rootUrl,
      basePath: indexUrl,
      excerptLength: EXCERPT_WORDS,
      excerptEllipsis: '…',
      // A word takes it a millisecond: a worker costs more to fetch than it saves.
      noWorker: true,
      ranking: { metaWeights: META_WEIGHTS },
    });
  };

  /** Throws unless the index is there. */
  const reach = async () => {
    const { ok, status } = await fetchFile(`${indexUrl}pagefind-entry.json`);
    if (!ok) throw new Error(`The search index answered ${status}.`);
  };

  /**
   * Adds the index of another language. Pagefind takes its folder for the same index unless it is written otherwise.
   */
  const merge = (instance: PagefindInstance, locale: string) => {
    const merging = merged.get(locale) ?? instance.mergeIndex(`${indexUrl}./`, { language: locale });
    merged.set(locale, merging);
    return merging;
  };

  const drop = () => {
    const dropped = loading;
    loading = undefined;
    merged = new Map();
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
    async search(query, { locale, topic }) {
      const filters: Record<string, string> = topic ? { topic } : {};
      const results = await guard(async (instance) => {
        if (locale !== own) await merge(instance, locale);
        const answer = await instance.search(wordFor(query, own, locale), { filters });
        // Pagefind answers "nothing" when it could not fetch a part of the index: find out which it was.
        if (answer.results.length === 0) await reach();
        return answer.results.filter(({ id }) => languageOf(id) === locale.toLowerCase());
      });
      return results.map((result) => ({
        key: result.id,
        score: result.score,
        load: () => guard(async () => readPage(await result.data())),
      }));
    },
  };
}

/** `en_8ab34f` → `en` */
const languageOf = (id: string) => id.slice(0, id.lastIndexOf('_')).toLowerCase();

/**
 * A word as Pagefind is to be asked for it: as the index keeps it. What it would take off by itself, in the language of
 * the page, is off then: so no stemmer has to be fetched (`withoutStemmers`), and nothing of the index around the whole
 * word. A language whose stems are not known here brings its stemmer, and is asked for whole words.
 */
function wordFor(query: Query, own: string, locale: string): string {
  const { stem, indexStem = stem, stemsForIndex } = searchRules(locale);
  const kept = (word: string) => indexStem(withoutAccents(word));
  if ('text' in query) return textFor(query.text, locale);
  return stemsForIndex || own !== locale ? kept(query.form) : query.form;
}

/** The same of a text: its quotation marks and signs stay. */
export function textFor(text: string, locale: string): string {
  const { stem, indexStem = stem, stemsForIndex } = searchRules(locale);
  if (!stemsForIndex) return text;
  return text.toLowerCase().replace(WORD, (word) => indexStem(withoutAccents(word)));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const listIn = (text = '') => joinSigns(text).split(BETWEEN_QUESTIONS).filter(Boolean);

/** Copies what is needed out of an object that Pagefind reuses for the next query. */
function readPage({ url, content, meta, filters, excerpt, anchors, sub_results }: PagefindPage): FoundPage {
  const said = (key: string) => present(meta[key], `“${key}” of ${url} in the index`);
  return {
    article: said('article'),
    url,
    title: joinSigns(said('title')),
    topic: present(filters['topic']?.[0], `the topic of ${url}`),
    category: joinSigns(said('category')),
    questions: listIn(meta['alias']),
    aliasSections: (filters[ASKED]?.[0]?.split(' ') ?? []).map((id) => (id === WHOLE ? undefined : id)),
    keywords: listIn(meta['keywords']),
    warns: filters[WARNS] !== undefined,
    ...(filters[EDITION] && { editions: filters[EDITION].flatMap((ids) => ids.split(' ')) }),
    excerpt: readExcerpt(joinSigns(excerpt)),
    outline: outlineOf(content, anchors),
    sections: sub_results.flatMap(({ anchor, title, url, excerpt, weighted_locations }) =>
      anchor
        ? {
            id: anchor.id,
            title: joinSigns(title),
            url,
            excerpt: readExcerpt(joinSigns(excerpt)),
            score: weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
          }
        : [],
    ),
  };
}
