import { createRoutes } from '../../../core/routes.ts';
import { readSite } from '../../../content/reader/read-site.ts';
import { readOwnSet } from '../../search-eval/own-set.ts';
import type { Answered } from '../../search-eval/score.ts';
import { siteInNode } from '../../search-eval/search-in-node.ts';

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

/** Every so many queries one is asked of a fresh page. */
const FRESH_EVERY = 9;

const [root = '', folder = ''] = process.argv.slice(2);
const { locales, base } = readSite(root);
const { page, openSearch, importPagefind, askPlain } = siteInNode(folder, createRoutes(base).root());
const ids = locales.map(({ id }) => id);
const { queries } = readOwnSet(root, ids);
const result: SearchRun = { answered: [], reading: [], answering: [], first: [], plainFirst: [] };

for (const locale of ids) {
  const kept = openSearch(locale);
  const plain = await importPagefind();
  // Before the first measurement everything that is fetched once is there.
  await kept.ask('warm');
  const own = queries.filter((query) => query.locale === locale);
  for (const [index, query] of own.entries()) {
    const began = processorTime();
    await kept.read(query.query);
    const read = processorTime();
    const { tier, hits } = await kept.ask(query.query);
    result.answered.push({
      ...query,
      tier,
      site: hits.map(({ article }) => article),
      section: undefined,
      plain: await askPlain(plain, query.query, locale),
    });
    result.reading.push(read - began);
    result.answering.push(processorTime() - read);
    if (index % FRESH_EVERY > 0) continue;
    const fresh = openSearch(locale);
    result.first.push(await weigh(() => fresh.ask(query.query)));
    result.plainFirst.push(await weigh(async () => askPlain(await importPagefind(), query.query, locale)));
  }
}
process.stdout.write(JSON.stringify(result));

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
