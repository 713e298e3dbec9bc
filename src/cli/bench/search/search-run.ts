import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRoutes } from '../../../core/routes.ts';
import { readSite } from '../../../content/reader/read-site.ts';
import { createSearchData } from '../../../search/index/load-data.ts';
import type { PagefindModule } from '../../../search/engine/pagefind-api.ts';
import { createPagefindEngine } from '../../../search/engine/pagefind-engine.ts';
import { run } from '../../../search/query/run.ts';
import { interpret } from '../../../search/query/understand/interpret.ts';
import { readOwnSet } from '../../search-eval/own-set.ts';
import type { PlainPagefind } from '../../search-eval/ask-plain-pagefind.ts';
import type { Answered } from '../../search-eval/score.ts';
import { becomePage } from './node-page.ts';

/** Run as a process of its own: asks the site in a folder the labelled queries, and says what came and what it cost. */
export interface SearchRun {
  answered: Answered[];
  /** Processor time that reading each query took, in milliseconds. */
  reading: number[];
  /** … and answering it, the reading included. */
  answering: number[];
  /** What first queries cost: every so many queries were asked of a fresh page. */
  first: { requests: number; bytes: number }[];
  /** … and what they cost plain Pagefind. */
  plainFirst: { requests: number; bytes: number }[];
}

/** As many results as the page shows. */
const RESULTS = 10;
/** Every so many queries one is asked of a fresh page. */
const FRESH_EVERY = 9;

const [root = '', folder = ''] = process.argv.slice(2);
const { locales, base } = readSite(root);
const page = becomePage(folder, createRoutes(base).root());
const { indexUrl, rootUrl } = page;
const ids = locales.map(({ id }) => id);
const { queries } = readOwnSet(root, ids);
let imported = 0;
const result: SearchRun = { answered: [], reading: [], answering: [], first: [], plainFirst: [] };

for (const locale of ids) {
  page.setLanguage(locale);
  const plain = await importPagefind();
  const kept = openSearch(locale);
  // Before the first measurement everything that is fetched once is there.
  await kept('warm');
  const own = queries.filter((query) => query.locale === locale);
  for (const [index, query] of own.entries()) {
    const { articles, reading, answering } = await kept(query.query);
    result.answered.push({ ...query, site: articles, plain: await askPlain(plain, query.query) });
    result.reading.push(reading);
    result.answering.push(answering);
    if (index % FRESH_EVERY > 0) continue;
    const ask = openSearch(locale);
    result.first.push(await weigh(() => ask(query.query)));
    result.plainFirst.push(await weigh(async () => askPlain(await importPagefind(), query.query)));
  }
}
process.stdout.write(JSON.stringify(result));

/** Pagefind as a fresh page has it: it keeps the rules of the first language it meets. */
async function importPagefind(): Promise<PagefindModule & PlainPagefind> {
  await fetch(`${indexUrl}pagefind.js`);
  const { href } = pathToFileURL(join(folder, 'pagefind/pagefind.js'));
  return (await import(`${href}?${imported++}`)) as PagefindModule & PlainPagefind;
}

/** Search as a page has it. */
function openSearch(locale: string) {
  const engine = createPagefindEngine({ locale, indexUrl, rootUrl, importModule: importPagefind });
  const data = createSearchData({ indexUrl, rootUrl });
  return async (query: string) => {
    const vocabularies = await data.vocabularies();
    const began = processorTime();
    const plan = await interpret(query, { locale, vocabularies }, data);
    const read = processorTime();
    const { hits } = await run(plan, { engine, data, limit: RESULTS });
    return {
      articles: hits.map(({ article }) => article),
      reading: read - began,
      answering: processorTime() - began,
    };
  };
}

/** In milliseconds; unlike the clock it does not see what else the machine and the other threads of Node do. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function weigh(ask: () => Promise<unknown>) {
  page.takeWeight();
  await ask();
  return page.takeWeight();
}

/** Pagefind itself, on an instance of its own: its answers depend on what it was asked before. */
async function askPlain(pagefind: PlainPagefind, query: string): Promise<string[]> {
  const instance = pagefind.createInstance({ basePath: indexUrl, noWorker: true });
  const { results } = await instance.search(query);
  const pages = await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
  await instance.destroy();
  return pages.map(({ meta }) => meta['article'] ?? '');
}
