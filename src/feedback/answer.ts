import { z } from 'zod';
import { ID_PATTERN } from '../core/ids.ts';
import { localeTag, plainText } from './said.ts';

/** Why an article did not help, as readers know it from other help pages. */
export const REASONS = ['other', 'hard', 'old', 'short', 'product'] as const;
export type Reason = (typeof REASONS)[number];

/** The longest comment that is kept, in characters. */
export const LONGEST_COMMENT = 1000;

const id = z.string().max(100).regex(ID_PATTERN);
const yesOrNo = z.union([z.boolean(), z.enum(['yes', 'no']).transform((said) => said === 'yes')]);
/** A form sends a field that nobody filled in as an empty text. */
const filled = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), of.optional());

/**
 * What a reader says of an article. Nothing else is taken: no address, no name, no time but the day.
 *
 * A comment keeps its line breaks and loses its other control characters: it is text, and is nowhere read as more.
 */
export const answerSchema = z.strictObject({
  article: id,
  locale: localeTag,
  helpful: yesOrNo,
  reason: filled(z.enum(REASONS)),
  section: filled(id),
  /** A random number, made for one answer: what is sent under it later completes that answer. */
  key: filled(z.string().regex(/^[0-9a-f]{32}$/)),
  comment: filled(plainText.pipe(z.string().max(LONGEST_COMMENT))),
});

export type Answer = z.infer<typeof answerSchema>;

/** An answer as it is kept. */
export interface KeptAnswer extends Omit<Answer, 'key'> {
  /** `2026-11-22` */
  day: string;
}
