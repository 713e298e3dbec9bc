import { existsSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { readContent } from '../content/reader/read-content.ts';
import { reportOf, searchReport } from '../feedback/report.ts';
import { questionKey } from '../import/fold-questions.ts';
import { textAnalysis } from '../languages/text-analysis.ts';
import { openSqliteStore } from '../server/feedback/sqlite-store.ts';
import {
  answersCsv,
  reportCsv,
  reportTable,
  searchesCsv,
  searchReportCsv,
  searchTable,
  waitingTables,
} from './feedback/format-report.ts';
import { statusReport } from './content/status-report.ts';
import { today } from './content/today.ts';
import { feedbackFile } from './feedback/feedback-file.ts';
import { waitingWork } from './feedback/waiting-work.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { print, printError } from './print.ts';

const HELP = `Use:
  npm run feedback report [-- --format table | csv | json]   what to write next
  npm run feedback export [-- --format csv | json]           every answer
  … -- --searches                                            the same of searches without an answer
  npm run feedback purge -- --older-than <days>              deletes what is older
  npm run feedback backup <file>                             copies the file while it is in use`;
const DAY_MS = 24 * 60 * 60 * 1000;
const toJson = (value: unknown) => JSON.stringify(value, null, 2);

try {
  const { paths, args } = openCommand();
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' }, 'older-than': { type: 'string' }, searches: { type: 'boolean' } },
  });
  const [verb, target] = positionals;
  const file = feedbackFile(paths, process.env);
  if (!['report', 'export', 'purge', 'backup'].includes(verb ?? '')) throw new Error(HELP);
  // What waits in the content is known before anybody has answered.
  if (!existsSync(file) && (verb !== 'report' || values.searches))
    throw new Error(
      `There is no ${file}: nobody has answered yet. Fix: add "feedback: {}" to site.yaml and run npm start.`,
    );
  if (verb === 'backup') {
    if (!target) throw new Error(HELP);
    await backup(new DatabaseSync(file), target);
    print(`Copied to ${target}. To restore, stop the server and put that file in place of ${file}.`);
  } else {
    const store = openSqliteStore(existsSync(file) ? file : ':memory:');
    try {
      const answers = await store.all();
      if (verb === 'purge') {
        const days = Number(values['older-than']);
        if (!Number.isInteger(days) || days < 0) throw new Error(HELP);
        const first = new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
        print(`${await store.purge(first)} answers and searches from before ${first} were deleted.`);
      } else {
        const rows = searchReport(await store.searches(), (query, locale) =>
          questionKey(query, textAnalysis(locale)),
        );
        const articles = reportOf(answers);
        const waiting = async () => {
          const { content } = await readContent(paths.root);
          const locales = content.locales.map(({ id }) => id);
          return waitingWork(statusReport(content, locales, today()), today());
        };
        const write = {
          report: {
            json: async () =>
              toJson(values.searches ? rows : { answers: articles, searches: rows, ...(await waiting()) }),
            csv: async () => (values.searches ? searchReportCsv(rows) : reportCsv(articles, await waiting())),
            table: async () =>
              values.searches
                ? searchTable(rows)
                : [
                    reportTable(articles),
                    ...(rows.length > 0 ? [searchTable(rows)] : []),
                    ...waitingTables(await waiting()),
                  ].join('\n\n'),
          },
          export: {
            json: async () => toJson(values.searches ? await store.searches() : answers),
            csv: async () => (values.searches ? searchesCsv(await store.searches()) : answersCsv(answers)),
          },
        };
        const { format } = values;
        const text =
          verb === 'export'
            ? await write.export[format === 'json' ? 'json' : 'csv']()
            : await write.report[format === 'json' || format === 'csv' ? format : 'table']();
        print(text.replace(/\n$/, ''));
      }
    } finally {
      store.close();
    }
  }
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}
