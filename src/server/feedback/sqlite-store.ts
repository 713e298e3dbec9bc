import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  ADD_ANSWER,
  ADD_KEYS,
  ADD_SEARCH,
  ADD_VISIT,
  ALL_ANSWERS,
  ALL_SEARCHES,
  ALL_VISITS,
  answerValues,
  HAS_KEYS,
  PURGES,
  readAnswer,
  readSearch,
  readVisit,
  searchValues,
  TABLES,
  UNIQUE_KEYS,
  visitValues,
} from '../../feedback/sql.ts';
import type { FeedbackStore } from '../../feedback/store.ts';

/** No file: what is kept there ends with the process. */
export const IN_MEMORY = ':memory:';

/**
 * Keeps answers in a file, by Node’s own SQLite. Its write-ahead log is with the system before an answer counts as kept,
 * so nothing is lost when the process is killed; several processes may use one file.
 *
 * @param file made with its folder when it is not there; what readers said is then for this user of the machine alone
 * @throws with a message for the terminal when it cannot be made, or is no such file
 */
export function openSqliteStore(file: string): FeedbackStore {
  const database = openDatabase(file);
  const addAnswer = database.prepare(ADD_ANSWER);
  const addSearch = database.prepare(ADD_SEARCH);
  const addVisit = database.prepare(ADD_VISIT);
  const answers = database.prepare(ALL_ANSWERS);
  const searches = database.prepare(ALL_SEARCHES);
  const visits = database.prepare(ALL_VISITS);
  const purges = PURGES.map((sql) => database.prepare(sql));
  // Node’s SQLite is synchronous; the interface is not, for stores on another machine.
  const promised = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));
  return {
    add: (answer, day) => promised(() => void addAnswer.run(...answerValues(answer, day))),
    addSearch: (search, day) => promised(() => void addSearch.run(...searchValues(search, day))),
    addVisit: (visit, day) => promised(() => void addVisit.run(...visitValues(visit, day))),
    all: () => promised(() => answers.all().map(readAnswer)),
    searches: () => promised(() => searches.all().map(readSearch)),
    visits: () => promised(() => visits.all().map(readVisit)),
    purge: (day) =>
      promised(() => purges.reduce((deleted, purge) => deleted + Number(purge.run(day).changes), 0)),
    close: () => database.close(),
  };
}

/** Opens the file, and gives it the tables it lacks. */
function openDatabase(file: string): DatabaseSync {
  try {
    if (file !== IN_MEMORY) {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // SQLite gives the files beside it the rights of this one.
      closeSync(openSync(file, 'a', 0o600));
    }
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000');
    for (const table of TABLES) database.exec(table);
    if (database.prepare(HAS_KEYS).all().length === 0) database.exec(ADD_KEYS);
    database.exec(UNIQUE_KEYS);
    return database;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `What readers say cannot be kept in ${file}: ${why}. Fix: see that it is a file of this program, or none yet, ` +
        'and that this user may write it; SPRAVKA_FEEDBACK names another.',
      { cause: error },
    );
  }
}
