import { z } from 'zod';
import { line, reference, type LocaleIds } from './parts.ts';

/** One entry of `content/terms.yaml`: a button, menu or name exactly as the product shows it, keyed by its id. */
export function termSchema(locales: LocaleIds) {
  return z.strictObject({
    label: z.partialRecord(z.enum(locales), line),
    /**
     * Languages in which the label could not be confirmed. What stands there is our own plain wording:
     * it is printed as ordinary text, never as the name of a button.
     */
    unconfirmed: z.array(z.enum(locales)).default([]),
    /** Labels of earlier versions of the product, per language. */
    older: z.partialRecord(z.enum(locales), z.array(line)).optional(),
    /**
     * The key of the product's message that says the label, so that a change of it is noticed in every language:
     * `npm run content labels` writes it.
     */
    message: line.optional(),
    sources: z
      .array(reference)
      .min(1, { error: 'names no source: list at least one of content/sources.yaml' }),
  });
}

export type Term = z.infer<ReturnType<typeof termSchema>>;
