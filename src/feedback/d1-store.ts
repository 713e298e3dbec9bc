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
} from './sql.ts';
import type { FeedbackStore } from './store.ts';

/** As much of Cloudflare’s D1 as is needed here (`D1Database` of its own types fits). */
export interface D1 {
  prepare(sql: string): D1Statement;
  batch(statements: D1Statement[]): Promise<{ meta: { changes?: number } }[]>;
}
export interface D1Statement {
  bind(...values: (string | number | null)[]): D1Statement;
  run(): Promise<unknown>;
  all(): Promise<{ results: unknown[] }>;
}

/**
 * Keeps answers in Cloudflare’s D1, which is SQLite: the same tables and statements as in a file, so that an export of
 * one can be read into the other.
 */
export async function openD1Store(database: D1): Promise<FeedbackStore> {
  await database.batch(TABLES.map((table) => database.prepare(table)));
  const rows = async (sql: string) => (await database.prepare(sql).all()).results;
  const keys = (await rows(HAS_KEYS)).length === 0 ? [ADD_KEYS, UNIQUE_KEYS] : [UNIQUE_KEYS];
  await database.batch(keys.map((sql) => database.prepare(sql)));
  return {
    add: async (answer, day) => {
      await database
        .prepare(ADD_ANSWER)
        .bind(...answerValues(answer, day))
        .run();
    },
    addSearch: async (search, day) => {
      await database
        .prepare(ADD_SEARCH)
        .bind(...searchValues(search, day))
        .run();
    },
    addVisit: async (visit, day) => {
      await database
        .prepare(ADD_VISIT)
        .bind(...visitValues(visit, day))
        .run();
    },
    all: async () => (await rows(ALL_ANSWERS)).map(readAnswer),
    searches: async () => (await rows(ALL_SEARCHES)).map(readSearch),
    visits: async () => (await rows(ALL_VISITS)).map(readVisit),
    purge: async (day) => {
      const done = await database.batch(PURGES.map((sql) => database.prepare(sql).bind(day)));
      return done.reduce((deleted, { meta }) => deleted + (meta.changes ?? 0), 0);
    },
    close: () => undefined,
  };
}
