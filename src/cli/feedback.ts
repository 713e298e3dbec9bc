import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { readContent } from '../content/reader/read-content.ts';
import { reportOf, searchReport } from '../feedback/report.ts';
import { visitReport } from '../feedback/visit-report.ts';
import { questionKey } from '../import/fold-questions.ts';
import { textAnalysis } from '../languages/text-analysis.ts';
import type { FeedbackStore } from '../feedback/store.ts';
import { IN_MEMORY, openSqliteStore } from '../server/feedback/sqlite-store.ts';
import {
  answersCsv,
  reportCsv,
  reportTable,
  searchesCsv,
  searchReportCsv,
  searchTable,
  waitingTables,
} from './feedback/format-report.ts';
import { visitReportCsv, visitsCsv, visitTables } from './feedback/format-visits.ts';
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
  … -- --visits                                              the same of how searches ended, where readers allow it
  npm run feedback purge -- --older-than <days>              deletes what is older
  npm run feedback backup <file>                             copies the file while it is in use`;
const DAY_MS = 24 * 60 * 60 * 1000;
const FORMATS: readonly string[] = ['table', 'csv', 'json'];
const toJson = (value: unknown) => JSON.stringify(value, null, 2);

try {
  const { paths, args, here } = openCommand();
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      'older-than': { type: 'string' },
      searches: { type: 'boolean' },
      visits: { type: 'boolean' },
    },
  });
  const [verb, target] = positionals;
  const file = feedbackFile(paths, process.env);
  if (!['report', 'export', 'purge', 'backup'].includes(verb ?? '')) throw new Error(HELP);
  // What waits in the content is known before anybody has answered.
  if (!existsSync(file) && (verb !== 'report' || values.searches || values.visits))
    throw new Error(
      `There is no ${file}: nobody has answered yet. Fix: add "feedback: {}" to site.yaml and run npm start.`,
    );
  const { format = verb === 'export' ? 'csv' : 'table' } = values;
  if (!FORMATS.includes(format) || (verb === 'export' && format === 'table'))
    throw new Error(`There is no format "${format}".\n${HELP}`);
  if (verb === 'backup') {
    if (!target) throw new Error(HELP);
    await copyStore(file, resolve(here, target));
    print(
      `Copied to ${target}. To restore, stop the server, delete ${file}-wal and ${file}-shm if they are there, and put the copy in place of ${file}.`,
    );
  } else {
    const store = openSqliteStore(existsSync(file) ? file : IN_MEMORY);
    try {
      if (verb === 'purge') {
        // An empty value is no 0: a variable that nobody set would delete everything.
        const days = values['older-than'] ?? '';
        if (!/^\d{1,5}$/.test(days)) throw new Error(`How old is said in days.\n${HELP}`);
        const first = new Date(Date.now() - Number(days) * DAY_MS).toISOString().slice(0, 10);
        print(`${await store.purge(first)} answers, searches and visits from before ${first} were deleted.`);
      } else {
        const kind = values.visits ? 'visits' : values.searches ? 'searches' : 'answers';
        const text =
          verb === 'export'
            ? (await exports(store))[kind][format === 'json' ? 'json' : 'csv']()
            : (await reports(store, paths.root))[kind][
                format === 'json' || format === 'csv' ? format : 'table'
              ]();
        print(text.replace(/\r?\n$/, ''));
      }
    } finally {
      store.close();
    }
  }
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

/** Copies what is kept while it is in use; the copy is for this user of the machine alone, too. */
async function copyStore(file: string, target: string): Promise<void> {
  if (file === target) throw new Error(`${target} is the file itself. Fix: name another for the copy.`);
  try {
    closeSync(openSync(target, 'a', 0o600));
    await backup(new DatabaseSync(file), target);
  } catch (error) {
    throw new Error(
      `Nothing could be copied to ${target}: ${messageOf(error)}. Fix: name a file in a folder that is there, either new or an older copy.`,
      { cause: error },
    );
  }
}

/** What to write next, in each form it is asked for in. */
async function reports(store: FeedbackStore, root: string) {
  const { content } = await readContent(root);
  const articles = reportOf(await store.all());
  const searches = searchReport(await store.searches(), (query, locale) =>
    questionKey(query, textAnalysis(locale)),
  );
  const kept = await store.visits();
  const visits = {
    articles: visitReport(kept),
    topics: visitReport(kept, (article) => content.articles.get(article)?.meta?.value.category),
  };
  const locales = content.locales.map(({ id }) => id);
  const waiting = () => waitingWork(statusReport(content, locales, today()), today());
  return {
    answers: {
      json: () => toJson({ answers: articles, searches, visits, ...waiting() }),
      csv: () => reportCsv(articles, waiting()),
      table: () =>
        [
          reportTable(articles),
          ...(searches.length > 0 ? [searchTable(searches)] : []),
          ...(kept.length > 0 ? [visitTables(visits)] : []),
          ...waitingTables(waiting()),
        ].join('\n\n'),
    },
    searches: {
      json: () => toJson(searches),
      csv: () => searchReportCsv(searches),
      table: () => searchTable(searches),
    },
    visits: {
      json: () => toJson(visits),
      csv: () => visitReportCsv(visits),
      table: () => visitTables(visits),
    },
  };
}

/** Everything that is kept, in each form it is asked for in. */
async function exports(store: FeedbackStore) {
  const answers = await store.all();
  const searches = await store.searches();
  const visits = await store.visits();
  return {
    answers: { json: () => toJson(answers), csv: () => answersCsv(answers) },
    searches: { json: () => toJson(searches), csv: () => searchesCsv(searches) },
    visits: { json: () => toJson(visits), csv: () => visitsCsv(visits) },
  };
}
