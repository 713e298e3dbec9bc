import { z } from 'zod';
import { day, id, line } from './parts.ts';

const count = z.int().positive({ error: 'is not how often something is linked to' });

/**
 * `content/usage/<product>.json`: what a product links to, as its `help-check --write-usage` counted it. What a file
 * here names is not dropped.
 */
export const usageSchema = z.strictObject({
  schema: z.literal(1),
  /** Its name, for people. */
  product: line,
  /** The day the links were counted. */
  date: day.optional(),
  /** Article → how often it is linked to, and each of its sections. */
  articles: z.record(id, z.strictObject({ count, sections: z.record(id, count).optional() })),
});

export type Usage = z.infer<typeof usageSchema>;
