import { z } from 'zod';
import { REASONS, type Answer, type KeptAnswer } from './answer.ts';
import type { FailedSearch, KeptSearch } from './search.ts';
import type { KeptVisit, SentVisit } from './visit.ts';
import { FOUND } from './visit-steps.ts';

/**
 * The tables, one statement each, in SQLite’s SQL: what every store that speaks it is made of. A store from before one of
 * them is given it when it is opened.
 */
export const TABLES = [
  `CREATE TABLE IF NOT EXISTS answers (id INTEGER PRIMARY KEY, day TEXT NOT NULL, article TEXT NOT NULL, locale TEXT NOT NULL, helpful INTEGER NOT NULL, reason TEXT, section TEXT, comment TEXT) STRICT`,
  `CREATE TABLE IF NOT EXISTS searches (id INTEGER PRIMARY KEY, day TEXT NOT NULL, query TEXT NOT NULL, locale TEXT NOT NULL, tier TEXT NOT NULL, results INTEGER NOT NULL, told INTEGER NOT NULL) STRICT`,
  `CREATE TABLE IF NOT EXISTS visits (id INTEGER PRIMARY KEY, day TEXT NOT NULL, locale TEXT NOT NULL, asked INTEGER NOT NULL, found TEXT, article TEXT, place INTEGER, contact INTEGER NOT NULL) STRICT`,
] as const;

/** Whether there is a column for keys: stores from before have none. */
export const HAS_KEYS = "SELECT name FROM pragma_table_info('answers') WHERE name = 'key'";
/** What such a store is given, and every other: NULL is like no other key. */
export const ADD_KEYS = 'ALTER TABLE answers ADD COLUMN key TEXT';
export const UNIQUE_KEYS = 'CREATE UNIQUE INDEX IF NOT EXISTS answer_keys ON answers (key)';

/**
 * A second answer under one key completes the first: the last yes or no counts, and what was said stays, in whichever order
 * the two arrive.
 */
export const ADD_ANSWER = `INSERT INTO answers (day, article, locale, helpful, reason, section, comment, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET helpful = excluded.helpful, reason = coalesce(excluded.reason, reason),
    section = coalesce(excluded.section, section), comment = coalesce(excluded.comment, comment)
  WHERE article = excluded.article AND locale = excluded.locale`;
export const ADD_SEARCH =
  'INSERT INTO searches (day, query, locale, tier, results, told) VALUES (?, ?, ?, ?, ?, ?)';
/** Its number is drawn, not counted: two rows that were sent one after the other do not stand together. */
export const ADD_VISIT =
  'INSERT INTO visits (id, day, locale, asked, found, article, place, contact) VALUES (random(), ?, ?, ?, ?, ?, ?, ?)';
export const ALL_ANSWERS = 'SELECT * FROM answers ORDER BY id';
export const ALL_SEARCHES = 'SELECT * FROM searches ORDER BY id';
export const ALL_VISITS =
  'SELECT day, locale, asked, found, article, place, contact FROM visits ORDER BY day, id';
export const PURGES = [
  'DELETE FROM answers WHERE day < ?',
  'DELETE FROM searches WHERE day < ?',
  'DELETE FROM visits WHERE day < ?',
] as const;

type Value = string | number | null;

/** The values of `ADD_ANSWER`. */
export const answerValues = (
  { article, locale, helpful, reason, section, comment, key }: Answer,
  day: string,
): Value[] => [
  day,
  article,
  locale,
  helpful ? 1 : 0,
  reason ?? null,
  section ?? null,
  // A comment of spaces alone says nothing.
  comment || null,
  key ?? null,
];

/** The values of `ADD_SEARCH`. */
export const searchValues = ({ query, locale, tier, results, told }: FailedSearch, day: string): Value[] => [
  day,
  query,
  locale,
  tier,
  results,
  told ? 1 : 0,
];

/** The values of `ADD_VISIT`. */
export const visitValues = (
  { locale, asked, found, article, place, contact }: SentVisit,
  day: string,
): Value[] => [day, locale, asked, found ?? null, article ?? null, place ?? null, contact ? 1 : 0];

const yes = z.int().transform((value) => value === 1);
const maybe = <T extends z.ZodType>(of: T) => of.nullable().transform((value) => value ?? undefined);
const answerRow = z.object({
  day: z.string(),
  article: z.string(),
  locale: z.string(),
  helpful: yes,
  reason: maybe(z.enum(REASONS)),
  section: maybe(z.string()),
  comment: maybe(z.string()),
});
const searchRow = z.object({
  day: z.string(),
  query: z.string(),
  locale: z.string(),
  tier: z.enum(['near', 'nothing']),
  results: z.int(),
  told: yes,
});
const visitRow = z.object({
  day: z.string(),
  locale: z.string(),
  asked: z.int(),
  found: maybe(z.enum(FOUND)),
  article: maybe(z.string()),
  place: maybe(z.int()),
  contact: yes,
});

function read<Row extends z.ZodType>(schema: Row, table: string, row: unknown): z.infer<Row> {
  const { data, error } = schema.safeParse(row);
  if (error)
    throw new Error(
      `The table "${table}" of what readers said has a row that this program did not write:\n${z.prettifyError(error)}\n` +
        'Fix: mend or delete that row, or put a backup in place of the file.',
    );
  return data;
}

/** @throws when a row is not of the form that was written: then somebody else wrote into the store */
export const readAnswer = (row: unknown): KeptAnswer => read(answerRow, 'answers', row);
/** @throws as `readAnswer` does */
export const readSearch = (row: unknown): KeptSearch => read(searchRow, 'searches', row);
/** @throws as `readAnswer` does */
export const readVisit = (row: unknown): KeptVisit => read(visitRow, 'visits', row);
