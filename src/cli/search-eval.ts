import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createRoutes } from '../core/routes.ts';
import { readContent } from '../content/reader/read-content.ts';
import { readSite } from '../content/reader/read-site.ts';
import { isBuilt } from './build/build-record.ts';
import { runBuild } from './build/run-build.ts';
import { messageOf } from './message-of.ts';
import { openCommand, type Command } from './open-command.ts';
import type { Paths } from '../project/paths.ts';
import { startStep } from './progress.ts';
import { askInNode } from './search-eval/ask-in-node.ts';
import { askSite } from './search-eval/ask-site.ts';
import { contentQueries } from './search-eval/content-queries.ts';
import { belowFloors } from './search-eval/floors.ts';
import { readQueries, type LabelledQuery } from './search-eval/labelled-queries.ts';
import { readOwnSet } from './search-eval/own-set.ts';
import { HELP, readOptions, UsageError, type EvalOptions } from './search-eval/read-options.ts';
import { scoreGroups, type Answered } from './search-eval/score.ts';
import { failuresTable, scoresTable } from './search-eval/scores-table.ts';
import { shuffle } from './search-eval/shuffle.ts';
import { tierShares, tiersTable } from './search-eval/tiers-table.ts';
import { withoutAliases } from './search-eval/without-aliases.ts';
import { withSiteInBrowser } from './with-site-in-browser.ts';
import { print, printError } from './print.ts';

/** `npm run search:eval`: how well search answers queries whose answers are known. */

const EXIT = { ok: 0, worse: 1, usage: 2 };

try {
  const command = openCommand();
  const options = readOptions(command.args);
  if (options.help) print(HELP);
  else process.exitCode = await evaluate(options, command);
} catch (error) {
  const wrong = error instanceof UsageError;
  printError(wrong ? `${error.message}\n\n${HELP}` : messageOf(error));
  process.exitCode = wrong ? EXIT.usage : EXIT.worse;
}

async function evaluate(options: EvalOptions, { paths, here }: Command): Promise<number> {
  const { root } = paths;
  const { locales } = readSite(root);
  const ids = locales.map(({ id }) => id);
  const own = options.files.length === 0 && !options.titles ? readOwnSet(root, ids) : undefined;
  const queries = own?.queries ?? [
    ...options.files.flatMap((file) => readQueries(readFileSync(resolve(here, file), 'utf8'), file, ids)),
    ...(options.titles ? contentQueries((await readContent(root)).content) : []),
  ];

  const { answered, unsteady } = options.withoutAliases
    ? await withoutAliases(paths, (copy) => ask(queries, options, copy, here))
    : await ask(queries, options, paths, here);
  const groups = scoreGroups(answered);
  const worse = own?.floors && !options.withoutAliases ? belowFloors(groups, own.floors) : [];
  if (options.json) {
    print(
      JSON.stringify(
        { groups, tiers: tierShares(answered), rows: answered, belowFloors: worse, unsteady },
        undefined,
        2,
      ),
    );
  } else {
    print(`\n${scoresTable(groups)}\n\n${tiersTable(answered)}`);
    if (options.failures) print(`\n${failuresTable(answered)}`);
    for (const place of unsteady) printError(`${place}: the answer depends on what was asked before.`);
    for (const sentence of worse) printError(sentence);
  }
  return worse.length + unsteady.length === 0 ? EXIT.ok : EXIT.worse;
}

/** Asks the site; with `shuffle` twice, to find the rows whose answer is another when they come in another order. */
async function ask(
  queries: readonly LabelledQuery[],
  { json, site, plain: compare, browser, shuffle: seed }: EvalOptions,
  paths: Paths,
  here: string,
): Promise<{ answered: Answered[]; unsteady: string[] }> {
  if (site === undefined && !isBuilt(paths)) await runBuild(paths, json ? 2 : 1);
  const routes = createRoutes(readSite(paths.root).base);
  const folder = site === undefined ? paths.output : resolve(here, site);
  const inBrowser: AskAll = (rows, options) =>
    withSiteInBrowser(paths.engine, folder, routes.root(), (tab, origin) =>
      askSite(tab, rows, { origin, routes, ...options }),
    );
  const inNode: AskAll = (rows, options) => askInNode(rows, { folder, base: routes.root(), ...options });
  const askAll = async (label: string, rows: readonly LabelledQuery[], plain: boolean) => {
    const step = startStep(label, json ? process.stderr : process.stdout);
    const progress = (done: number) => step.update(`${done} of ${rows.length}`);
    const answered = await (browser ? inBrowser : inNode)(rows, { plain, progress });
    step.done(`${rows.length} queries`);
    return answered;
  };
  const label = compare ? 'Asking the site and plain Pagefind' : 'Asking the site';
  const answered = await askAll(label, queries, compare);
  if (seed === undefined) return { answered, unsteady: [] };
  const again = await askAll('Asking in another order', shuffle(queries, seed), false);
  const second = new Map(again.map((row) => [row.place, row.site.join()]));
  const unsteady = answered.filter((row) => second.get(row.place) !== row.site.join());
  return { answered, unsteady: unsteady.map(({ place }) => place) };
}

type AskAll = (
  rows: readonly LabelledQuery[],
  options: { plain: boolean; progress: (done: number) => void },
) => Promise<Answered[]>;
