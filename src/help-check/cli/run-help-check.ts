import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findLinks, type FoundInFile } from '../find/find-links.ts';
import { unreadFile } from '../finding.ts';
import type { HelpCentre } from '../help-centre.ts';
import { pathTest } from '../ignored-paths.ts';
import { judgeLinks } from '../judge-links.ts';
import { githubReport } from '../report/github.ts';
import { jsonReport } from '../report/json.ts';
import { countLevel, type Run } from '../report/report.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { usageOf } from '../usage.ts';
import { HELP } from './help-text.ts';
import { listFiles } from './list-files.ts';
import { loadHelpCentre } from './load-help-centre.ts';
import { readOptions, type Options } from './read-options.ts';
import { readSource } from './read-source.ts';
import { runLabels } from './run-labels.ts';
import { UsageError, type Surroundings } from './surroundings.ts';

/** What help-check ends with: every link leads somewhere, one does not, or nothing could be checked. */
const EXIT = { ok: 0, errors: 1, usage: 2 } as const;

/**
 * Runs `help-check …`.
 *
 * @param args what was typed after it
 * @returns the exit code; never throws: an unexpected failure is one readable line
 */
export async function runHelpCheck(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, printError, version } = surroundings;
  try {
    const options = readOptions(args);
    if (options.help || options.version) {
      print(options.help ? HELP : version);
      return EXIT.ok;
    }
    return await check(options, surroundings);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    printError(
      error instanceof UsageError
        ? `help-check: ${message}\nhelp-check --help says more.`
        : `help-check failed unexpectedly: ${message}`,
    );
    return EXIT.usage;
  }
}

async function check(options: Options, surroundings: Surroundings): Promise<number> {
  const { folder, version, print } = surroundings;
  const help = await loadHelpCentre(folder, options.manifest ?? surroundings.manifest);
  refuseUnknownLocales(options.locales, help);
  const product = options.usage === undefined ? undefined : (options.product ?? productIn(folder));
  const files = listFiles(folder, options.paths, pathTest(options.ignore));
  const forms = {
    addresses: { sites: [help.site, ...options.bases], relative: options.relative },
    calls: options.calls,
  };
  const read = files
    .map((file) => {
      const source = readSource(join(folder, file));
      return 'text' in source ? findLinks(file, source.text, forms) : { file, reason: source.reason };
    })
    .filter(
      (inFile) => 'reason' in inFile || inFile.uses.length + inFile.unclear.length + inFile.ignored > 0,
    );
  const found = read.flatMap((inFile) => ('reason' in inFile ? [] : [inFile]));
  const unread = read.flatMap((inFile) =>
    'reason' in inFile ? [unreadFile(inFile.file, inFile.reason)] : [],
  );
  const labels = options.labels.length > 0 ? await runLabels(options, help, surroundings) : undefined;
  const { today = surroundings.today, grace, locales } = options;
  const run: Run = {
    findings: [
      ...found.flatMap((inFile) => judgeLinks(inFile, help, { today, grace, locales })),
      ...unread,
      ...(labels?.findings ?? []),
    ].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    files: files.length - unread.length,
    ...countLinks(found, help),
    ...(labels && { labels: labels.compared }),
    site: help.site,
    revision: help.revision,
  };

  const reports = { text: textReport, json: jsonReport, sarif: sarifReport(version), github: githubReport };
  const report = reports[options.format](run);
  if (options.output === undefined) print(report);
  else write(resolve(folder, options.output), report);
  if (options.usage !== undefined && product !== undefined) {
    const uses = found.flatMap((inFile) => inFile.uses);
    const usage = usageOf(product, uses, help, options.date);
    write(resolve(folder, options.usage), JSON.stringify(usage, undefined, 2));
  }
  const failed = countLevel(run, 'error') > 0 || (options.strict && countLevel(run, 'warning') > 0);
  return failed ? EXIT.errors : EXIT.ok;
}

function countLinks(
  found: readonly FoundInFile[],
  help: HelpCentre,
): Pick<Run, 'links' | 'articles' | 'ignored'> {
  const uses = found.flatMap((inFile) => inFile.uses);
  return {
    links: uses.length,
    articles: new Set(uses.map(({ article }) => article.value).filter((id) => help.articles.has(id))).size,
    ignored: found.reduce((sum, { ignored }) => sum + ignored, 0),
  };
}

function refuseUnknownLocales(locales: readonly string[], help: HelpCentre): void {
  for (const id of locales) {
    if (help.locales.includes(id)) continue;
    throw new UsageError(
      `--locales: the help centre has no language "${id}". It has: ${help.locales.join(', ')}.`,
    );
  }
}

function productIn(folder: string): string {
  const file = join(folder, 'package.json');
  const { name } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }) : {};
  if (typeof name === 'string' && name !== '') return name;
  throw new UsageError('--write-usage needs --product <name>: there is no package.json with a name here.');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}
