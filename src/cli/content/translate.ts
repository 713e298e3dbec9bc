import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentPath } from '../../content/reader/content-folder.ts';
import type { Content } from '../../content/reader/content.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { exportTranslation, type Extent } from '../../translate/export-translation.ts';
import { importTranslation } from '../../translate/import-translation.ts';
import { namesIn } from '../../translate/names-in.ts';
import { readXliff, XliffProblem } from '../../translate/read-xliff.ts';
import { writeTbx } from '../../translate/write-tbx.ts';
import { writeXliff } from '../../translate/write-xliff.ts';
import { applyChanges } from './edit/apply-changes.ts';
import { planTranslation } from './edit/plan-translation.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';
import { EXIT, UsageError, type Surroundings, type Verb } from './verb.ts';
import { writeAtomically } from './write-atomically.ts';

export const translate: Verb = {
  summary: 'sends texts to translators as XLIFF, and takes them back',
  help: `Usage: npm run content translate export <language> [-- --behind | --all] [--output <folder>]
       npm run content translate import <file.xlf> … [-- --dry-run] [--json]

export writes <language>.xlf (XLIFF 2.0) with every section that has no translation yet, is behind, was never confirmed or was
translated by a machine alone, and <language>.tbx beside it: the names in terms.yaml, as a glossary. A text is a segment; names of
buttons, facts, links and pictures are placeholders; what changed since it was translated has the state "initial".

  --behind    only sections that are behind
  --all       every section, done or not
  --output    the folder to write to; the one you are in without it

import writes the texts into the articles, checks placeholders and typography, and confirms each section whose segments are all
"translated", "reviewed" or "final" and of which something changed. A segment with subState "spravka:machine", or whose text is that of a
candidate of the type "mt" (mtc:match), or that states its:mtConfidence, counts as translated by a machine: pages say that nobody has
read it until its state is "reviewed" or "final", or "content confirm" names it. A section that cannot be taken over stays as it is, and the rest is taken.

  --dry-run   says what would change and changes nothing
  --json      prints JSON: {articles: [{article, file, written, confirmed}], problems: [{severity, line, what}]}

Exit code: 0, 1 when something could not be taken over, 2 for a wrong command.`,

  async run(args, surroundings) {
    const [name, ...rest] = args;
    if (name === 'export') return writeFiles(rest, surroundings);
    if (name === 'import') return takeBack(rest, surroundings);
    throw new UsageError(
      name === undefined ? 'Export or import?' : `"${name}" is neither export nor import.`,
    );
  },
};

async function writeFiles(
  args: readonly string[],
  { root, here, print, printError }: Surroundings,
): Promise<number> {
  const { values, positionals } = readArguments(args, {
    behind: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    output: { type: 'string', default: '.' },
  });
  const [locale, unknown] = positionals;
  const { content } = await readContent(root);
  const languages = content.locales.map(({ id }) => id);
  if (locale === undefined) throw new UsageError(`Into which language? There are: ${languages.join(', ')}.`);
  if (unknown !== undefined) throw new UsageError(`"${unknown}" is not an option.`);
  if (values.behind && values.all) throw new UsageError('--behind and --all cannot both be.');
  if (!languages.includes(locale)) {
    printError(`The site has no language "${locale}", only: ${languages.join(', ')}.`);
    return EXIT.usage;
  }
  const extent: Extent = values.all ? 'all' : values.behind ? 'behind' : 'open';
  const { files, problems } = exportTranslation(content, locale, extent, namesIn(content));
  problems.forEach(printError);
  const folder = resolve(here, values.output);
  if (files.length === 0) {
    print(`Nothing is ${extent === 'behind' ? 'behind' : 'to be translated'} in ${locale}.`);
    return problems.length > 0 ? EXIT.errors : EXIT.ok;
  }
  for (const file of files) {
    const name = `${locale}${files.length > 1 ? `.from-${file.sourceLocale}` : ''}.xlf`;
    await writeAtomically(join(folder, name), writeXliff(file));
    const sections = file.articles.flatMap((article) => article.sections);
    const segments = sections.flatMap((section) => section.segments);
    const open = segments.filter(({ state }) => state === 'initial').length;
    print(
      `${name}: ${count(sections.length, 'section')} of ${count(file.articles.length, 'article')}, ${count(segments.length, 'segment')}, ${open} to translate.`,
    );
  }
  const others = languages.filter(
    (id) => id !== locale && files.some(({ sourceLocale }) => sourceLocale === id),
  );
  await writeAtomically(join(folder, `${locale}.tbx`), glossary(content, [...others, locale]));
  print(`${locale}.tbx: the glossary, ${count(content.terms.entries.size, 'name')}.`);
  return problems.length > 0 ? EXIT.errors : EXIT.ok;
}

async function takeBack(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { root, here, shown, print, printError } = surroundings;
  const { values, positionals } = readArguments(args, {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  if (positionals.length === 0) throw new UsageError('Which file came back? Name the .xlf file.');
  const report: { articles: object[]; problems: object[] } = { articles: [], problems: [] };
  let failed = false;
  for (const name of positionals) {
    const text = await readFile(resolve(here, name), 'utf8').catch(() => undefined);
    if (text === undefined) {
      printError(`There is no file ${name} that can be read.`);
      return EXIT.usage;
    }
    // Anew for each file: what one changes, the next must see.
    const { content } = await readContent(root);
    if (!content.lock.intact) {
      printError(
        `${content.lock.file} cannot be read, so nothing was written. Fix: npm run content check tells where.`,
      );
      return EXIT.errors;
    }
    try {
      const { articles, problems } = importTranslation(content, readXliff(text), namesIn(content));
      const locale = readXliff(text).targetLocale;
      const read = (file: string) => readFile(contentPath(root, file), 'utf8');
      const changes = await planTranslation(content, locale, articles, today(), read);
      if (!values['dry-run']) await applyChanges(root, changes);
      for (const { severity, line, what } of problems) {
        failed ||= severity === 'error';
        if (!values.json) printError(`${name}${line === undefined ? '' : `:${line}`} ${severity} ${what}`);
      }
      report.problems.push(...problems);
      for (const { article, file, written, confirmed } of articles) {
        report.articles.push({ article, file, written, confirmed });
        if (values.json || written.length + confirmed.length === 0) continue;
        const did = [
          written.length > 0 && `written: ${written.join(', ')}`,
          confirmed.length > 0 && `confirmed: ${confirmed.join(', ')}`,
        ].filter((said) => said !== false);
        print(`${shown(file)}: ${did.join('; ')}`);
      }
      if (!values.json && changes.length === 0) print(`${name}: nothing in it is new.`);
      if (!values.json && changes.length > 0)
        print(
          values['dry-run'] ? 'Nothing was changed (--dry-run).' : 'Read it once more: npm run content check',
        );
    } catch (error) {
      if (!(error instanceof XliffProblem)) throw error;
      failed = true;
      printError(`${name}: ${error.message}`);
    }
  }
  if (values.json) print(JSON.stringify(report, undefined, 2));
  return failed ? EXIT.errors : EXIT.ok;
}

function glossary({ terms, site }: Content, locales: readonly string[]): string {
  const entries = Array.from(terms.entries, ([id, { label = {}, older = {} }]) => ({
    id,
    names: label,
    older,
  }));
  return writeTbx(entries, locales, site.value.name?.[locales[0] ?? ''] ?? terms.file);
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
