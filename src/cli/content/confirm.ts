import { LOCK_FILE } from '../../content/reader/parse-lock.ts';
import { contentPath } from '../../content/reader/content-folder.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { formatLock } from '../../content/drift/format-lock.ts';
import { planConfirmation, type Confirmed, type Wanted } from './plan-confirmation.ts';
import { planTypo } from './plan-typo.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';
import { writeAtomically } from './write-atomically.ts';

export const confirm: Verb = {
  summary: 'records that a translation says what its source says now',
  help: `Usage: npm run content confirm <article> <locale> [section…] [-- --json]
       npm run content confirm -- --all [--json]
       npm run content confirm <article> -- --typo

Records in ${LOCK_FILE} that a translation was brought up to date: the whole article, or the sections
that are named. From then on "status" and the pages tell when the source has changed since.

  --all      confirms every translation there is
  --typo     after a slip was mended in the source: translations are not behind for it. Sections in which a number, button,
             fact, link or “not” changed, or words were added or lost, are told with these words and stay behind
  --json     prints JSON: {confirmed: [{article, locale, sections}], problems}; sections are those whose record changed
  @head      names title, description, brief and board
  @opening   names what stands before the first section

Exit code: 0, 1 when the content has errors that are in the way, 2 for a wrong command.`,

  async run(args, { root, print, printError }) {
    const { wanted, json, typo } = readWanted(args);
    const { content, issues } = await readContent(root);
    if (typo !== undefined && content.lock.intact) {
      const plan = planTypo(content, typo);
      if (typeof plan === 'string') {
        printError(plan);
        return EXIT.usage;
      }
      if (plan.kept.length > 0) await writeAtomically(contentPath(root, LOCK_FILE), formatLock(plan.lock));
      for (const { locale, section, by } of plan.kept)
        print(`${typo} ${locale}: ${section} stays confirmed; judged by: ${by.join(', ')}.`);
      for (const { locale, section, by } of plan.refused)
        printError(
          `${typo} ${locale}: ${section} says something else now (${by.join(', ') || 'words are gone'}). Fix: bring the translation up to date, then npm run content confirm ${typo} ${locale} ${section}`,
        );
      if (plan.kept.length + plan.refused.length === 0) print(`${typo}: no translation is behind.`);
      return plan.refused.length > 0 ? EXIT.errors : EXIT.ok;
    }
    const { lock, confirmed, problems, wrong } = planConfirmation(content, wanted, today());
    for (const problem of problems) printError(problem);
    if (wrong) return EXIT.usage;
    if (lock) {
      const before = content.lock.value;
      if (formatLock(before) !== formatLock(lock))
        await writeAtomically(contentPath(root, LOCK_FILE), formatLock(lock));
      if (json) {
        const told = confirmed.map(({ article, locale, sections }) => ({ article, locale, sections }));
        print(JSON.stringify({ confirmed: told, problems }, undefined, 2));
      } else for (const translation of confirmed) print(say(translation));
    } else
      for (const { file, line = 1, what } of issues.filter(({ file }) => file === LOCK_FILE))
        printError(`${file}:${line} ${what}`);
    return problems.length > 0 ? EXIT.errors : EXIT.ok;
  },
};

function say({ article, locale, sections, isWhole }: Confirmed): string {
  if (sections.length === 0) return `${article} ${locale}: was up to date already.`;
  return `${article} ${locale}: ${isWhole ? 'every section' : sections.join(', ')} confirmed.`;
}

function readWanted(args: readonly string[]): {
  wanted: Wanted;
  json: boolean;
  /** The article in whose source a slip was mended. */
  typo?: string;
} {
  const { values, positionals } = readArguments(args, {
    all: { type: 'boolean', default: false },
    typo: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const { json } = values;
  const [id, locale, ...sections] = positionals;
  if (values.all) {
    if (id !== undefined) throw new UsageError(`--all confirms everything; leave out "${id}".`);
    return { wanted: 'all', json };
  }
  if (id === undefined) throw new UsageError('Which article was translated, and to which language?');
  if (values.typo) {
    if (locale !== undefined)
      throw new UsageError(`--typo holds for every language of "${id}"; leave out "${locale}".`);
    return { wanted: 'all', json, typo: id };
  }
  if (locale === undefined) throw new UsageError(`To which language was "${id}" translated?`);
  return { wanted: { id, locale, sections }, json };
}
