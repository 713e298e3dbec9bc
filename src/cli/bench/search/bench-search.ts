import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRoutes } from '../../../core/routes.ts';
import { readSite } from '../../../content/reader/read-site.ts';
import { startStep } from '../../progress.ts';
import { readOwnSet } from '../../search-eval/own-set.ts';
import { scoreGroups } from '../../search-eval/score.ts';
import { scoresTable } from '../../search-eval/scores-table.ts';
import { withSiteInBrowser } from '../../with-site-in-browser.ts';
import { runProgram } from '../measure.ts';
import {
  at,
  BUDGET,
  costsTable,
  kilobytes,
  largeSiteNumbers,
  overBudget,
  type LargeSiteRun,
} from './search-report.ts';
import type { NumberRow } from '../../numbers/numbers-table.ts';
import type { SearchRun } from './search-run.ts';
import { weighCode } from './weigh-code.ts';
import { weighFirstResults, type FirstResults } from './weigh-first-results.ts';
import { writeLargeSite } from './write-large-site.ts';
import { print } from '../../print.ts';

/** Every so many of the labelled queries is asked of the real site as the first one. */
const FIRST_EVERY = 30;

/**
 * Measures search: what it costs on the built site, and what it costs and how well it answers on large ones.
 *
 * @param root of the project
 * @param sizes how many pages the large sites have, all languages together
 * @param dist the built site, of which they are made
 * @returns the numbers for the documentation
 */
export async function benchSearch(
  root: string,
  sizes: readonly number[],
  dist = join(root, 'dist'),
): Promise<NumberRow[]> {
  const site = readSite(root);
  const locales = site.locales.map(({ id }) => id);
  const real = await benchRealSite(root, dist, locales);
  const runs: LargeSiteRun[] = [];
  for (const pages of sizes) {
    const large = await benchLargeSite(root, dist, locales, pages);
    runs.push(large);
    print(`\n${scoresTable(scoreGroups(large.run.answered).filter(({ locale }) => locale === undefined))}\n`);
  }
  if (runs.length === 0) return [real];
  print(`
Search on large sites. A first query: the index, words, cards and pages it takes, without headers and scripts, beside
what plain Pagefind takes for it (budgets: words ${kilobytes(BUDGET.words)} KB, first query ${kilobytes(BUDGET.firstQuery)} KB). Reading: processor time to
understand a query (budget ${BUDGET.planner} ms).

${costsTable(runs)}`);
  for (const sentence of runs.flatMap(overBudget)) print(sentence);
  return [real, ...runs.map(largeSiteNumbers)];
}

const byLocale = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes)
    .map(([locale, size]) => `${locale} ${kilobytes(size)} KB`)
    .join(', ');

async function benchRealSite(root: string, dist: string, locales: readonly string[]): Promise<NumberRow> {
  const { code, words, cards } = await weighCode(root, dist, locales);
  const first = await firstResults(root, dist, locales);
  const bytes = first.map((one) => one.bytes);
  const requests = first.map((one) => one.requests);
  print(`
Search on the site itself; KB are 1,000 bytes, brotli.
planner, rules, words   ${kilobytes(code + Math.max(...Object.values(words)))} KB (budget ${kilobytes(BUDGET.reading)}): code ${kilobytes(code)}, words ${byLocale(words)}
cards                   ${byLocale(cards)}
first results           ${kilobytes(at(bytes, 0.5))} KB, ${kilobytes(at(bytes, 1))} at most, in ${at(requests, 0.5)} requests, ${at(requests, 1)} at most
                        (budget ${kilobytes(BUDGET.firstResults.bytes)} KB, ${BUDGET.firstResults.requests} requests): from the key that opens search, headers and scripts included`);
  return {
    part: 'search',
    what: 'first results of a first visit, on this site',
    value: `${kilobytes(at(bytes, 0.5))} KB, ${kilobytes(at(bytes, 1))} at most, in ${at(requests, 0.5)} requests`,
    how: `${first.length} labelled queries in Chromium with an empty cache, from the key that opens search, headers and scripts included`,
  };
}

async function firstResults(root: string, dist: string, locales: readonly string[]): Promise<FirstResults[]> {
  const routes = createRoutes(readSite(root).base);
  const { queries } = readOwnSet(root, locales);
  const some = queries.filter((_, index) => index % FIRST_EVERY === 0);
  const step = startStep('Asking the site its first query');
  const weights = await withSiteInBrowser(root, dist, routes.root(), async (browser, origin) => {
    const done: FirstResults[] = [];
    for (const { locale, query } of some) {
      done.push(await weighFirstResults(browser, origin + routes.faq(locale), query));
      step.update(`${done.length} of ${some.length}`);
    }
    return done;
  });
  step.done(`${weights.length} queries`);
  return weights;
}

async function benchLargeSite(
  root: string,
  dist: string,
  locales: readonly string[],
  pages: number,
): Promise<LargeSiteRun> {
  const folder = await mkdtemp(join(tmpdir(), 'spravka-bench-'));
  try {
    const writing = startStep(`Indexing a site of ${pages} pages`);
    const each = Math.floor(pages / locales.length);
    const words = await writeLargeSite(folder, { root, dist, locales, pages: each }, (done) =>
      writing.update(`${done} of ${pages}`),
    );
    writing.done();
    const asking = startStep('Asking it the labelled queries');
    const run = await runProgram<SearchRun>('search/search-run.ts', root, folder);
    asking.done(`${run.answered.length} queries`);
    return { pages, words, run };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
