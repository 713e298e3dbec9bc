import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { KeptAnswer } from '../../feedback/answer.ts';
import type { FeedbackStore } from '../../feedback/store.ts';

const TABLE = `CREATE TABLE IF NOT EXISTS answers (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  article TEXT NOT NULL,
  locale TEXT NOT NULL,
  helpful INTEGER NOT NULL,
  reason TEXT,
  section TEXT,
  comment TEXT
) STRICT`;

/**
 * Keeps answers in a file, by Node’s own SQLite. Its write-ahead log is on the disk before an answer counts as kept, so
 * nothing is lost when the process is killed; several processes may use one file.
 *
 * @param file made with its folder when it is not there
 */
export function openSqliteStore(file: string): FeedbackStore {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000');
  database.exec(TABLE);
  const insert = database.prepare(
    'INSERT INTO answers (day, article, locale, helpful, reason, section, comment) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const select = database.prepare('SELECT * FROM answers ORDER BY id');
  const remove = database.prepare('DELETE FROM answers WHERE day < ?');
  return {
    add: ({ article, locale, helpful, reason, section, comment }, day) => {
      insert.run(day, article, locale, helpful ? 1 : 0, reason ?? null, section ?? null, comment ?? null);
      return Promise.resolve();
    },
    all: () => Promise.resolve(select.all().map((row) => read(row))),
    purge: (day) => Promise.resolve(Number(remove.run(day).changes)),
    close: () => database.close(),
  };
}

function read(row: Record<string, unknown>): KeptAnswer {
  const text = (key: string) => (typeof row[key] === 'string' ? row[key] : undefined);
  const [day, article, locale] = ['day', 'article', 'locale'].map(text);
  if (day === undefined || article === undefined || locale === undefined)
    throw new Error('A row of the feedback file is not complete.');
  return {
    day,
    article,
    locale,
    helpful: row['helpful'] === 1,
    reason: text('reason') as KeptAnswer['reason'],
    section: text('section'),
    comment: text('comment'),
  };
}
