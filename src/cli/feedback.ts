import { existsSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { reportOf } from '../feedback/report.ts';
import { openSqliteStore } from '../server/feedback/sqlite-store.ts';
import { answersCsv, reportCsv, reportTable } from './feedback/format-report.ts';
import { feedbackFile } from './feedback/feedback-file.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { print, printError } from './print.ts';

const HELP = `Use:
  npm run feedback report [-- --format table | csv | json]   what to write next
  npm run feedback export [-- --format csv | json]           every answer
  npm run feedback purge -- --older-than <days>              deletes what is older
  npm run feedback backup <file>                             copies the file while it is in use`;
const DAY_MS = 24 * 60 * 60 * 1000;

try {
  const { paths, args } = openCommand();
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' }, 'older-than': { type: 'string' } },
  });
  const [verb, target] = positionals;
  const file = feedbackFile(paths, process.env);
  if (!['report', 'export', 'purge', 'backup'].includes(verb ?? '')) throw new Error(HELP);
  if (!existsSync(file))
    throw new Error(
      `There is no ${file}: nobody has answered yet. Fix: add "feedback: {}" to site.yaml and run npm start.`,
    );
  if (verb === 'backup') {
    if (!target) throw new Error(HELP);
    await backup(new DatabaseSync(file), target);
    print(`Copied to ${target}. To restore, stop the server and put that file in place of ${file}.`);
  } else {
    const store = openSqliteStore(file);
    try {
      const answers = await store.all();
      if (verb === 'purge') {
        const days = Number(values['older-than']);
        if (!Number.isInteger(days) || days < 0) throw new Error(HELP);
        const first = new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
        print(`${await store.purge(first)} answers from before ${first} were deleted.`);
      } else if (verb === 'export')
        print(
          values.format === 'json'
            ? JSON.stringify(answers, null, 2)
            : answersCsv(answers).replace(/\n$/, ''),
        );
      else {
        const rows = reportOf(answers);
        const write = {
          json: () => JSON.stringify(rows, null, 2),
          csv: () => reportCsv(rows).replace(/\n$/, ''),
        };
        const format = values.format === 'json' || values.format === 'csv' ? values.format : undefined;
        print(format ? write[format]() : reportTable(rows));
      }
    } finally {
      store.close();
    }
  }
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}
