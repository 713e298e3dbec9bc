import { z } from 'zod';
import { interval, line, localized, type LocaleIds } from './parts.ts';

/** One entry of `content/categories.yaml`, keyed by the category's id. */
export function categorySchema(locales: LocaleIds) {
  return z.strictObject({
    /** Place among the topics, ascending. */
    order: z.int(),
    name: localized(locales, line),
    description: localized(locales, line),
    /** After how long its articles have to be compared with their sources again. */
    review: interval.optional(),
  });
}

export type Category = z.infer<ReturnType<typeof categorySchema>>;
