import { z } from 'zod';
import { day, line, localized, webAddress, type LocaleIds } from './parts.ts';

/** One entry of `content/sources.yaml`, keyed by the source's id. */
export function sourceSchema(locales: LocaleIds) {
  return z.strictObject({
    title: z.union([line, localized(locales, line)]),
    publisher: localized(locales, line),
    /** BCP 47 tag of the language it is written in. */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error: 'is not a language tag: write it like "en" or "pt-BR"',
    }),
    url: webAddress.optional(),
    /** The day we saw it. */
    seen: day,
    /** Whether it was read where it stands, or in a stored copy of the page: readers are told. */
    read: z.enum(['page', 'copy']).default('page'),
    /** The date the source itself bears; null when it bears none. */
    dated: day.nullable(),
  });
}

export type Source = z.infer<ReturnType<typeof sourceSchema>>;
