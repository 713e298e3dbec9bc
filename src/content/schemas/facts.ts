import { z } from 'zod';
import { factForms } from '../../core/fact-forms.ts';
import { day, id, line, localized, reference, type LocaleIds } from './parts.ts';

/**
 * A figure with its unit (the unit's words are `unit.<unit>` in `content/ui`; `percent` is written as the language does),
 * money, or a text in every language.
 */
function quantity(locales: LocaleIds) {
  return z.union([
    z.strictObject({ value: z.number(), unit: id }),
    /** An amount of money, in units of its currency (ISO 4217). */
    z.strictObject({
      value: z.number(),
      currency: z.string().regex(/^[A-Z]{3}$/, { error: 'is not a currency: write it like "EUR"' }),
    }),
    z.strictObject({
      text: localized(locales, line),
      /** The text in another grammatical case, in the languages that need it. */
      forms: z.partialRecord(z.enum(factForms), z.partialRecord(z.enum(locales), line)).optional(),
    }),
  ]);
}

/** One entry of `content/facts.yaml`, keyed by the fact's id: a limit, period, price or plan rule, written once. */
export function factSchema(locales: LocaleIds) {
  const amount = quantity(locales);
  return z.strictObject({
    is: amount,
    source: reference,
    /** The day it was last compared with its source. */
    checked: day,
    /** What the sources say where they disagree; the value we follow is `is`. */
    claims: z
      .array(z.strictObject({ is: amount, source: reference, note: localized(locales, line).optional() }))
      .optional(),
    /** Why we follow `is`; demanded as soon as there are claims. */
    ruling: localized(locales, line).optional(),
  });
}

export type Quantity = z.infer<ReturnType<typeof quantity>>;
export type Fact = z.infer<ReturnType<typeof factSchema>>;
