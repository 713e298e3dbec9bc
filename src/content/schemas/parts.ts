import { z } from 'zod';
import { ID_PATTERN } from '../../core/ids.ts';

/** The locale ids of the site; most schemas need them to demand a text in every language. */
export type LocaleIds = readonly [string, ...string[]];

/** An id: lower-case Latin letters and digits, words joined by hyphens. */
export const id = z
  .string()
  .regex(ID_PATTERN, { error: 'is not an id: use a-z, 0-9 and single hyphens, like "reset-password"' });

/** The id of something that another file holds: that it is there, and what else there is, is for a check to say. */
export const reference = z.string().trim().min(1, { error: 'is empty' });

/** One line of plain text: not empty, no markup, no line break. */
export const line = z
  .string()
  .trim()
  .min(1, { error: 'is empty' })
  .refine((text) => !/[\r\n]/.test(text), { error: 'has a line break: keep it on one line' })
  .refine((text) => !/<[a-z!/]/i.test(text), { error: 'contains HTML: write plain text' });

/** One line of inline MDX; what may stand in it is checked where it is parsed (`content/text/answer.ts`). */
export const inlineText = z
  .string()
  .trim()
  .min(1, { error: 'is empty' })
  .refine((text) => !/[\r\n]/.test(text), { error: 'has a line break: write it as one paragraph' });

/** A text that must exist in every locale. */
export function localized<T extends z.ZodType>(locales: LocaleIds, of: T) {
  return z.record(z.enum(locales), of);
}

/** A calendar day, `2026-11-22`. YAML may hand it over as a date. */
export const day = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .pipe(z.iso.date({ error: 'is not a day: write it like 2026-11-22' }));

/** After how many days something is due again: `90d`. */
export const interval = z
  .string()
  .regex(/^[1-9]\d{0,3}d$/, { error: 'is not a number of days: write it like 90d' });

/** The host of an address as the network knows it: names of other alphabets in their form of Latin letters. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * An address on the web; `javascript:` and the like are refused. A host in letters of another alphabet (`справка.рф`)
 * comes out in the one form that every program understands (`xn--80aaf0b…`).
 */
export const webAddress = z
  .string()
  .refine(
    (url) => /^https?:\/\/[^\s\\]+$/.test(url) && URL.canParse(url) && HOST.test(new URL(url).hostname),
    {
      error: 'is not a web address: it must start with https:// or http://',
    },
  )
  .transform((url) =>
    url.replace(/^(https?:\/\/)([^/?#]*)/, (whole, scheme: string, host: string) =>
      /[^\x00-\x7f]/.test(host) ? scheme + new URL(url).host : whole,
    ),
  );
