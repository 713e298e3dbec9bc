import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild } from './bench/build/bench-build.ts';
import { benchOutputs } from './bench/build/bench-outputs.ts';
import { readOutputs } from './bench/build/weigh-outputs.ts';
import { benchEmbed } from './bench/embed/bench-embed.ts';
import { measure, medianOf, type Cost } from './bench/measure.ts';
import { benchSearch } from './bench/search/bench-search.ts';
import { benchServer } from './bench/server/bench-server.ts';
import { writeSyntheticContent } from './bench/synthetic-content.ts';
import { writeSyntheticProduct } from './bench/synthetic-product.ts';
import { weighSite } from './bench/weigh-site.ts';
import { weightNumbers, weightsTable } from './bench/weights-table.ts';
import { messageOf } from './message-of.ts';
import {
  mergeNumbers,
  NUMBER_MARKS,
  numbersTable,
  readNumbers,
  type NumberRow,
} from './numbers/numbers-table.ts';
import { DOCUMENT, machine, writeTable } from './numbers/write-table.ts';
import { ENGINE } from '../project/paths.ts';
import { startStep } from './progress.ts';
import { print, printError } from './print.ts';

/**
 * `npm run bench`: what a build costs, what a check costs in a large help centre, what help-check costs in a large product, what the pages
 * of the built site cost a reader, and what search costs on it and on large ones.
 */

const root = ENGINE;
const ARTICLES = 5000;
const RUNS = 3;
/** Source files of the product. */
const FILES = 5000;
/** What a check of so many articles may cost. */
const BUDGET = { seconds: 10, megabytes: 1024 };

/** Pages of the sites that are searched, all languages together. */
const SIZES = [2000, 20_000];
/** Articles of the sites whose outputs are weighed; the first is about ours. */
const ARTICLE_SIZES = [26, 500, 5000];
/** Article pages of the sites that are built, all languages together. */
const BUILD_SIZES = [1000, 4000, 10_000];
const USAGE = `Usage: npm run bench [-- build check help-check pages search embed server --size <pages> --ours --write]

  build        what a build costs, beside Starlight and bare Astro with the same texts
  check        what a check of ${ARTICLES} articles costs
  help-check   what help-check costs over ${FILES} files
  pages        what the pages of the built site cost a reader, and what each kind of page weighs in larger ones
  search       what search costs on the built site, and what it costs and how well it answers on large ones
  embed        what a page of another product fetches for its help elements
  server       how many requests our server answers in a second, beside nginx with the same files
  --size       how large, in pages (for pages: in articles); may be given again. Without it
               ${BUILD_SIZES.join(', ')} for build, ${SIZES.join(' and ')} for search,
               ${ARTICLE_SIZES.join(', ')} for pages; 0 for the built site alone
  --ours       builds without the others
  --write      puts the numbers into ${DOCUMENT}, in the place of those of the same parts

Without a name, all of them.`;

/** What was asked for. */
interface Asked {
  /** Undefined where the part chooses. */
  sizes: readonly number[] | undefined;
  ours: boolean;
}

/** Each part prints what it measured, and gives the numbers for the documentation; in their order there. */
const PARTS: Record<string, (asked: Asked) => Promise<NumberRow[]>> = {
  build: ({ sizes = BUILD_SIZES, ours }) => benchBuild(root, sizes, ours),
  check: benchCheck,
  'help-check': benchHelpCheck,
  pages: async ({ sizes = ARTICLE_SIZES }) => {
    const rows = await benchPages();
    await benchOutputs(root, sizes);
    return rows;
  },
  search: ({ sizes = SIZES }) => benchSearch(root, sizes),
  embed: () => benchEmbed(root),
  server: () => benchServer(root),
};
/** What these parts need. */
const NEED_SITE = ['pages', 'search', 'embed', 'server'];

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', multiple: true },
      ours: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const sizes = values.size?.map(Number).filter((pages) => pages > 0);
  if (values.help || positionals.some((name) => !Object.hasOwn(PARTS, name))) {
    print(USAGE);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const measured: NumberRow[] = [];
    const built = existsSync(join(root, 'dist/index.html'));
    for (const [name, bench] of Object.entries(PARTS)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      if (built || !NEED_SITE.includes(name))
        measured.push(...(await bench({ sizes, ours: values.ours ?? false })));
      else print(`\nThere is no dist/: run npm run build first to have its ${name} measured.`);
    }
    const order = Object.keys(PARTS);
    print(`\n${numbersTable(measured)}`);
    if (values.write) {
      await writeTable(
        root,
        NUMBER_MARKS,
        (document) =>
          `${numbersTable(mergeNumbers(readNumbers(document), measured, order))}\n\nLast measured on ${machine()}.`,
      );
      print(`\n${DOCUMENT} has these numbers now.`);
    }
  }
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

async function benchCheck(): Promise<NumberRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'spravka-bench-'));
  try {
    const writing = startStep(`Writing ${ARTICLES} articles in every language`);
    await writeSyntheticContent(root, folder, ARTICLES);
    writing.done();
    const checks: Cost[] = [];
    const references: Cost[] = [];
    const running = startStep('Checking them');
    for (let run = 1; run <= RUNS; run++) {
      running.update(`run ${run} of ${RUNS}`);
      // Side by side, so that whatever else the machine does falls on both.
      references.push(await measure('reference-run.ts'));
      checks.push(await measure('check-run.ts', folder));
    }
    running.done();
    const check = medianOf(checks);
    report(check, medianOf(references));
    return [
      {
        part: 'check',
        what: `a check of ${ARTICLES} articles in every language`,
        value: `${check.seconds.toFixed(1)} s, ${Math.round(check.megabytes)} MB`,
        how: `\`content check\` over synthetic articles without an error, the middle of ${RUNS} runs, each in a process of its own`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function report(check: Cost, reference: Cost): void {
  const size = Math.round(check.megabytes);
  print(`
check       ${check.seconds.toFixed(1)} s (budget ${BUDGET.seconds} s), ${size} MB at most (budget ${BUDGET.megabytes} MB); ${check.said}
reference   ${reference.seconds.toFixed(1)} s: always the same work
ratio       ${(check.seconds / reference.seconds).toFixed(1)}: compare this between machines and changes
Median of ${RUNS} runs, each in a process of its own.`);
}

async function benchHelpCheck(): Promise<NumberRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'spravka-bench-'));
  try {
    const running = startStep(`Running help-check over ${FILES} files`);
    await writeSyntheticProduct(folder, FILES);
    const costs: Cost[] = [];
    for (let run = 1; run <= RUNS; run++) costs.push(await measure('help-check-run.ts', folder));
    running.done();
    const { seconds, megabytes, said } = medianOf(costs);
    print(`
help-check  ${seconds.toFixed(1)} s (budget 1 s), ${Math.round(megabytes)} MB at most; ${said}`);
    return [
      {
        part: 'help-check',
        what: `help-check over ${FILES} source files`,
        value: `${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`,
        how: `a synthetic product with links of every form, the middle of ${RUNS} runs, each in a process of its own`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchPages(): Promise<NumberRow[]> {
  const weighing = startStep('Weighing the pages of dist/');
  const weights = await weighSite(root, (done, all) => weighing.update(`${done} of ${all}`));
  weighing.done(`${weights.length} pages`);
  print(`
Over the wire with an empty cache, headers and typeface included; KB are 1,000 bytes.

${weightsTable(weights)}`);
  const outputs = await readOutputs(join(root, 'dist'));
  return [
    ...weightNumbers(weights),
    {
      part: 'pages',
      what: 'files of the built site',
      value: `${outputs.length}, ${(outputs.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000).toFixed(1)} MB`,
      how: 'everything in `dist/`, uncompressed',
    },
  ];
}
