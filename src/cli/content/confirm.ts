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
  help: `Usage: npm run content confirm <article> <locale> [section…] [-- --machine] [--json]
       npm run content confirm -- --all [--json]
       npm run content confirm <article> -- --typo

Records in ${LOCK_FILE} that a translation was brought up to date: the whole article, or the sections
that are named. From then on "status" and the pages tell when the source has changed since.

  --all      confirms every translation there is; what a machine translated stays unread until its article is named
  --machine  a machine translated it and nobody has read it: pages, copies and assistants say so until it is confirmed without
             this option
  --typo     after a slip was mended in the source: translations are not behind for it. Sections in which a number, button,
             fact, link or “not” changed, or words were added or lost, are told with these words and stay behind
  --json     prints JSON: {confirmed: [{article, locale, sections, unread}], problems}; sections are those whose record changed
  @head      names title, description, brief and board
  @opening   names what stands before the first section

Exit code: 0, 1 when the content has errors that are in the way, 2 for a wrong command.`,

  async run(args, { root, print, printError }) {
    const { wanted, json, typo, machine } = readWanted(args);
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
    const { lock, confirmed, problems, wrong } = planConfirmation(content, wanted, today(), machine);
    for (const problem of problems) printError(problem);
    if (wrong) return EXIT.usage;
    if (lock) {
      const before = content.lock.value;
      if (formatLock(before) !== formatLock(lock))
        await writeAtomically(contentPath(root, LOCK_FILE), formatLock(lock));
      if (json) {
        const told = confirmed.map(({ isWhole: _, ...translation }) => translation);
        print(JSON.stringify({ confirmed: told, problems }, undefined, 2));
      } else for (const translation of confirmed) print(say(translation, machine));
    } else
      for (const { file, line = 1, what } of issues.filter(({ file }) => file === LOCK_FILE))
        printError(`${file}:${line} ${what}`);
    return problems.length > 0 ? EXIT.errors : EXIT.ok;
  },
};

function say({ article, locale, sections, isWhole, unread }: Confirmed, machine: boolean): string {
  const what = isWhole ? 'every section' : sections.join(', ');
  const done = sections.length === 0 ? 'was up to date already.' : `${what} confirmed.`;
  const waits =
    unread.length === 0
      ? ''
      : machine
        ? ' Pages say that nobody has read it.'
        : ` Nobody has read ${unread.join(', ')}. Fix: read it, then npm run content confirm ${article} ${locale}`;
  return `${article} ${locale}: ${done}${waits}`;
}

function readWanted(args: readonly string[]): {
  wanted: Wanted;
  json: boolean;
  /** The article in whose source a slip was mended. */
  typo?: string;
  machine: boolean;
} {
  const { values, positionals } = readArguments(args, {
    all: { type: 'boolean', default: false },
    typo: { type: 'boolean', default: false },
    machine: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const { json, machine } = values;
  const [id, locale, ...sections] = positionals;
  if (values.all) {
    if (id !== undefined) throw new UsageError(`--all confirms everything; leave out "${id}".`);
    if (machine)
      throw new UsageError('--machine says who translated one article; name it, and leave out --all.');
    return { wanted: 'all', json, machine };
  }
  if (id === undefined) throw new UsageError('Which article was translated, and to which language?');
  if (values.typo) {
    if (locale !== undefined)
      throw new UsageError(`--typo holds for every language of "${id}"; leave out "${locale}".`);
    return { wanted: 'all', json, machine, typo: id };
  }
  if (locale === undefined) throw new UsageError(`To which language was "${id}" translated?`);
  return { wanted: { id, locale, sections }, json, machine };
}
