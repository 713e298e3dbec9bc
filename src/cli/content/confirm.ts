import { LOCK_FILE } from '../../reader/parse-lock.ts';
import { readContent } from '../../reader/read-content.ts';
import { join } from 'node:path';
import { formatLock } from '../../drift/format-lock.ts';
import { planConfirmation, type Wanted } from './plan-confirmation.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';
import { writeAtomically } from './write-atomically.ts';

export const confirm: Verb = {
  summary: 'records that a translation says what its source says now',
  help: `Usage: npm run content confirm <article> <locale> [section…]
       npm run content confirm -- --all

Records in ${LOCK_FILE} that a translation was brought up to date: the whole article, or the sections
that are named. From then on "status" and the pages tell when the source has changed since.

  --all      confirms every translation there is
  @head      names title, description, brief and board
  @opening   names what stands before the first section

Exit code: 0, 1 when the content has errors that are in the way, 2 for a wrong command.`,

  async run(args, { root, print, printError }) {
    const wanted = readWanted(args);
    const { content, issues } = await readContent(root);
    const { lock, lines, problems, wrong } = planConfirmation(content, wanted, today());
    for (const problem of problems) printError(problem);
    if (wrong) return EXIT.usage;
    if (lock) {
      const before = content.lock.value;
      if (formatLock(before) !== formatLock(lock))
        await writeAtomically(join(root, LOCK_FILE), formatLock(lock));
      for (const line of lines) print(line);
    } else
      for (const { file, line = 1, what } of issues.filter(({ file }) => file === LOCK_FILE))
        printError(`${file}:${line} ${what}`);
    return problems.length > 0 ? EXIT.errors : EXIT.ok;
  },
};

function readWanted(args: readonly string[]): Wanted {
  const { values, positionals } = readArguments(args, { all: { type: 'boolean', default: false } });
  const [id, locale, ...sections] = positionals;
  if (values.all) {
    if (id !== undefined) throw new UsageError(`--all confirms everything; leave out "${id}".`);
    return 'all';
  }
  if (id === undefined) throw new UsageError('Which article was translated, and to which language?');
  if (locale === undefined) throw new UsageError(`To which language was "${id}" translated?`);
  return { id, locale, sections };
}
