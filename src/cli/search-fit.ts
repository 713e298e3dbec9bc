import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRoutes } from '../core/routes.ts';
import { readSite } from '../content/reader/read-site.ts';
import { confidenceOf, type Signs } from '../search/query/rank/confidence.ts';
import { isBuilt } from './build/build-record.ts';
import { runBuild } from './build/run-build.ts';
import { columns } from './columns.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import type { Paths } from '../project/paths.ts';
import { startStep } from './progress.ts';
import type { LabelledQuery } from './search-eval/labelled-queries.ts';
import { readOwnSet, readUnseenSet } from './search-eval/own-set.ts';
import { siteInNode, type SiteInNode } from './search-eval/search-in-node.ts';
import { chooseThreshold, outcomeOf, type Judged } from './search-fit/choose-threshold.ts';
import { isKeptBack } from './search-fit/is-kept-back.ts';
import { regress } from './search-fit/regression.ts';
import { print, printError } from './print.ts';

/**
 * `npm run search:fit`: fits the numbers that decide whether the best page is shown as the answer, on half of the
 * repository's labelled queries, and says how they do on the other half and on the unseen set.
 */

const FITTED = 'src/search/query/rank/fitted.ts';
/** What is wanted of the fitting half. */
const WANTED = { right: 0.925, refused: 0.88 };
const HELP = `Usage: npm run search:fit [-- --write]

Fits what decides whether search shows an answer, on half of content/tests/queries.tsv, and tells how that does on
the other half and on unseen.tsv. With --write the numbers go into ${FITTED}. Fit again until they stay: they
decide also which pages are looked into.`;

try {
  const { paths, args } = openCommand();
  const { values } = parseArgs({
    args,
    options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) print(HELP);
  else await fit(paths, values.write);
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

interface Asked extends LabelledQuery {
  set: string;
  signs: Signs | undefined;
  right: boolean;
}

async function fit(paths: Paths, write: boolean): Promise<void> {
  if (!isBuilt(paths)) await runBuild(paths, 1);
  const { locales, base } = readSite(paths.root);
  const ids = locales.map(({ id }) => id);
  const asked = await askAll(
    [
      ...readOwnSet(paths.root, ids).queries.map((row) => ({ ...row, set: 'own' })),
      ...readUnseenSet(paths.root, ids).map((row) => ({ ...row, set: 'unseen' })),
    ],
    siteInNode(paths.output, createRoutes(base).root()),
  );
  const own = asked.filter(({ set }) => set === 'own');
  const fitting = own.filter(({ query }) => !isKeptBack(query));
  const weights = regress(fitting.flatMap(({ signs, right }) => (signs ? [{ signs, right }] : [])));
  const judgedBy = (rows: readonly Asked[]): Judged[] =>
    rows.map(({ signs, right, accept }) => ({
      confidence: signs ? confidenceOf(signs, weights) : 0,
      right,
      answerable: accept.length > 0,
    }));
  const { threshold } = chooseThreshold(judgedBy(fitting), WANTED);
  const parts: [string, readonly Asked[]][] = [
    ['fitted on', fitting],
    ['kept back', own.filter(({ query }) => isKeptBack(query))],
    ['unseen', asked.filter(({ set }) => set === 'unseen')],
  ];
  const rows = parts.map(([name, part]) => {
    const { right, given, refused } = outcomeOf(judgedBy(part), threshold);
    return [name, String(part.length), ...[right, given, refused].map((share) => share.toFixed(3))];
  });
  const head = ['part', 'rows', 'answers right', 'answers given', 'nothing: none shown'];
  print(`\n${JSON.stringify({ ...weights, answer: threshold })}\n\n${columns([head, ...rows], [0])}`);
  if (write) writeFileSync(join(paths.engine, FITTED), fileOf(weights.base, weights.signs, threshold));
}

async function askAll(
  queries: readonly (LabelledQuery & { set: string })[],
  { openSearch }: SiteInNode,
): Promise<Asked[]> {
  const step = startStep('Asking the labelled queries');
  const asked: Asked[] = [];
  for (const locale of new Set(queries.map((query) => query.locale))) {
    const { rank } = openSearch(locale);
    for (const row of queries.filter((one) => one.locale === locale)) {
      const { signs, best } = await rank(row.query);
      asked.push({ ...row, signs, right: best !== undefined && row.accept.includes(best) });
      step.update(`${asked.length} of ${queries.length}`);
    }
  }
  step.done(`${asked.length} queries`);
  return asked;
}

function fileOf(base: number, signs: Signs, answer: number): string {
  const pairs = Object.entries(signs).map(([sign, weight]) => `${sign}: ${weight}`);
  return `/** Fitted to half of the labelled queries by \`npm run search:fit -- --write\`; not to be changed by hand. */
export const FITTED = {
  base: ${base},
  signs: { ${pairs.join(', ')} },
  /** From this confidence on the best page is shown as the answer. */
  answer: ${answer},
};
`;
}
