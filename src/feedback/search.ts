import { z } from 'zod';
import { localeTag, plainText } from './said.ts';

/** The longest query that is kept, in characters; what is longer was pasted. */
export const LONGEST_QUERY = 200;

/**
 * A search without a sure answer. `told`: the reader sent it to the writers, with a tap; otherwise it was collected, as
 * `site.yaml` asks for.
 */
export const searchSchema = z.strictObject({
  query: plainText.pipe(
    z
      .string()
      .min(1)
      .transform((query) => [...withoutPersonal(query)].slice(0, LONGEST_QUERY).join('')),
  ),
  locale: localeTag,
  tier: z.enum(['near', 'nothing']),
  /** How many articles were found. */
  results: z.int().min(0).max(100_000),
  told: z.boolean(),
});

export type FailedSearch = z.infer<typeof searchSchema>;

/** A search as it is kept. */
export interface KeptSearch extends FailedSearch {
  /** `2026-11-22` */
  day: string;
}

/** A query without what may name a person: e-mail addresses, and numbers as long as those of telephones and accounts. */
export function withoutPersonal(query: string): string {
  return query
    .replace(/\s+/g, ' ')
    .replace(/[^\s@<>(),;:"]+@[^\s@<>(),;:"]+/gu, '…')
    .replace(/\+?\d(?:[\s().-]{0,2}\d){8,}/g, '…');
}
