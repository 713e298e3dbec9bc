import { z } from 'zod';
import { day, id } from './parts.ts';

/** An article's section by its id, or one of the parts that have no heading: `@head`, `@opening`. */
const part = z.string().regex(/^@?[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not a section id' });

/** From which text a translated section was made. */
const lockedSection = z.strictObject({
  /** The day the translation was confirmed. */
  on: day,
  /**
   * Where the translation comes from, unless a person wrote it: `machine` is what a machine translated and nobody has
   * read since, `machine-reviewed` what somebody has.
   */
  by: z.enum(['machine', 'machine-reviewed']).optional(),
  /** Hash of the section in the source language. */
  source: z.string().regex(/^[0-9a-f]{16}$/, { error: 'is not a hash' }),
  /** How many words of the translation turned a meaning round (“not”); nothing where its language is not known so well. */
  negations: z.int().min(0).optional(),
  /** Two characters for each of its words, in order: tells later how many have changed. */
  words: z.string().regex(/^([\w-]{2})*$/, { error: 'is not a row of word prints' }),
});

/**
 * `content/translations.lock.json`: article → locale → section → what the translation was made from. Written by
 * `npm run content confirm`, never by hand.
 */
export const lockSchema = z.record(id, z.record(z.string(), z.record(part, lockedSection)));

export type Lock = z.infer<typeof lockSchema>;
export type LockedSections = Lock[string][string];
export type LockedSection = LockedSections[string];
