import { z } from 'zod';
import { line, localized, type LocaleIds } from './parts.ts';

/** One entry of `content/categories.yaml`, keyed by the category's id. */
export function categorySchema(locales: LocaleIds) {
  return z.strictObject({
    /** Place among the topics, ascending. */
    order: z.int(),
    name: localized(locales, line),
    description: localized(locales, line),
  });
}

export type Category = z.infer<ReturnType<typeof categorySchema>>;
