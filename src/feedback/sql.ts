import { z } from 'zod';
import { REASONS, type Answer, type KeptAnswer } from './answer.ts';
import type { FailedSearch, KeptSearch } from './search.ts';

/** The tables, one statement each, in SQLite’s SQL: what every store that speaks it is made of. */
export const TABLES = [
  `CREATE TABLE IF NOT EXISTS answers (id INTEGER PRIMARY KEY, day TEXT NOT NULL, article TEXT NOT NULL, locale TEXT NOT NULL, helpful INTEGER NOT NULL, reason TEXT, section TEXT, comment TEXT) STRICT`,
  `CREATE TABLE IF NOT EXISTS searches (id INTEGER PRIMARY KEY, day TEXT NOT NULL, query TEXT NOT NULL, locale TEXT NOT NULL, tier TEXT NOT NULL, results INTEGER NOT NULL, told INTEGER NOT NULL) STRICT`,
] as const;

export const ADD_ANSWER =
  'INSERT INTO answers (day, article, locale, helpful, reason, section, comment) VALUES (?, ?, ?, ?, ?, ?, ?)';
export const ADD_SEARCH =
  'INSERT INTO searches (day, query, locale, tier, results, told) VALUES (?, ?, ?, ?, ?, ?)';
export const ALL_ANSWERS = 'SELECT * FROM answers ORDER BY id';
export const ALL_SEARCHES = 'SELECT * FROM searches ORDER BY id';
export const PURGES = ['DELETE FROM answers WHERE day < ?', 'DELETE FROM searches WHERE day < ?'] as const;

type Value = string | number | null;

/** The values of `ADD_ANSWER`. */
export const answerValues = (
  { article, locale, helpful, reason, section, comment }: Answer,
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

/** @throws when a row is not of the form that was written: then somebody else wrote into the store */
export const readAnswer = (row: unknown): KeptAnswer => answerRow.parse(row);
/** @throws as `readAnswer` does */
export const readSearch = (row: unknown): KeptSearch => searchRow.parse(row);
