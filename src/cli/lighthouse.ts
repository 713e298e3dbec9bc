import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { createRoutes } from '../core/routes.ts';
import { readSite } from '../content/reader/read-site.ts';
import { builtPages } from './bench/page-kinds.ts';
import { isBuilt } from './build/build-record.ts';
import { runBuild } from './build/run-build.ts';
import { browserArguments } from './browser/browser-arguments.ts';
import { columns } from './columns.ts';
import { findBrowser } from './find-browser.ts';
import { faultsOf, median, type Measured, type PageResult } from './lighthouse/judge.ts';
import { messageOf } from './message-of.ts';
import { LIGHTHOUSE_MARKS, markdownTable } from './numbers/numbers-table.ts';
import { DOCUMENT, machine, writeTable } from './numbers/write-table.ts';
import { openCommand } from './open-command.ts';
import { print, printError } from './print.ts';
import { withServedSite } from './with-served-site.ts';
import { freePort } from './test/free-port.ts';

/** How often performance is measured: it differs from run to run, so the middle of five is printed. */
const RUNS = 5;

/** What is asked of Lighthouse, which `e2e/` installs and which has no part in the site. */
type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: string[]; skipAudits: string[]; logLevel: 'error' },
) => Promise<{ lhr: Measured } | undefined>;

try {
  const { paths, args } = openCommand();
  const once = args.includes('--once');
  const write = args.includes('--write');
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const lighthouse = await load(paths.engine);
  if (!isBuilt(paths)) await runBuild(paths);
  const { locales, base, suggestions } = readSite(paths.root);
  const routes = createRoutes(base);
  const pages = (
    await builtPages(
      paths.output,
      locales.map(({ id }) => id),
    )
  ).filter(
    ({ kind, locale }, index, all) =>
      all.findIndex((other) => other.kind === kind && other.locale === locale) === index,
  );
  const urls = [
    ...pages.map(({ kind, locale, path }) => ({ kind, locale, path: routes.asset(path.slice(1)) })),
    ...locales.map(({ id }) => ({
      kind: 'results',
      locale: id,
      path: routes.search(id, suggestions[id]?.[0]),
    })),
    { kind: '404', locale: locales[0]?.id ?? '', path: routes.notFound() },
  ].filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));

  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(paths.engine),
    args: [...browserArguments(), `--remote-debugging-port=${port}`],
  });
  const results: PageResult[] = [];
  try {
    await withServedSite(paths.output, routes.root(), async (origin) => {
      for (const { kind, locale, path } of urls) {
        const file = path.replace(/[?#].*$/, '').slice(routes.root().length);
        const html = readFileSync(join(paths.output, file.replace(/(^|\/)$/, '$1index.html')), 'utf8');
        // A page that asks not to be indexed is not to be found, and rightly so; 404 is how it is answered.
        const skipAudits = /name="robots"[^>]*noindex/.test(html)
          ? ['is-crawlable', ...(kind === '404' ? ['http-status-code', 'errors-in-console'] : [])]
          : [];
        const measure = async (onlyCategories: string[]): Promise<Measured> => {
          const run = await lighthouse(origin + path, {
            port,
            onlyCategories,
            skipAudits,
            logLevel: 'error',
          });
          if (!run) throw new Error(`Lighthouse said nothing of ${path}.`);
          return run.lhr;
        };
        const first = await measure(['performance', 'accessibility', 'best-practices', 'seo']);
        const scores = [first.categories['performance']?.score ?? 0];
        while (!once && scores.length < RUNS)
          scores.push((await measure(['performance'])).categories['performance']?.score ?? 0);
        const result = { kind, locale, path, measured: first, performance: median(scores) };
        results.push(result);
        print([path, ...faultsOf(result)].join('\n  '));
      }
    });
  } finally {
    await browser.close();
  }
  print(`\n${columns(tableOf(results), [0])}`);
  if (write) {
    const runs = once ? 'one run' : `the middle of ${RUNS} runs`;
    await writeTable(
      paths.engine,
      LIGHTHOUSE_MARKS,
      () => `${markdownTable(tableOf(results))}\n\nPerformance is ${runs} on ${machine()}.`,
    );
    print(`\n${DOCUMENT} has this table now.`);
  }
  process.exitCode = results.some((result) => faultsOf(result).length > 0) ? 1 : 0;
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

async function load(engine: string): Promise<Lighthouse> {
  const file = join(engine, 'e2e/node_modules/lighthouse/core/index.js');
  try {
    return ((await import(pathToFileURL(file).href)) as { default: Lighthouse }).default;
  } catch (error) {
    throw new Error('Lighthouse is not installed. Fix: run "npm ci" in e2e/.', { cause: error });
  }
}

function tableOf(results: readonly PageResult[]): string[][] {
  const percent = (score: number | null | undefined) => String(Math.round((score ?? 0) * 100));
  const rows = results.map(({ path, measured: { categories, audits }, performance }) => [
    path,
    percent(performance),
    percent(categories['accessibility']?.score),
    percent(categories['best-practices']?.score),
    percent(categories['seo']?.score),
    String(audits['cumulative-layout-shift']?.numericValue ?? 0),
    `${((audits['total-byte-weight']?.numericValue ?? 0) / 1000).toFixed(1)} KB`,
  ]);
  const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'shift', 'bytes'];
  return [head, ...rows];
}
