import { z } from 'zod';
import { day, id, interval, line, localized, reference, webAddress } from './parts.ts';
import { colourSchema } from './colour.ts';
import { cornersSchema, linesSchema, linksSchema, typefaceSchema } from './looks.ts';
import { isSafeScheme } from '../../core/schemes.ts';
import { unknownParts, ADDRESS_PARTS } from '../../core/address-pattern.ts';
import { isReserved } from '../../core/ids.ts';
import { CONTENT_VERSION } from './version.ts';

/** `locales:` alone, read before everything else: the other schemas are made from it. */
export const localeSchema = z.strictObject({
  /** BCP 47 tag. */
  id: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error: 'is not a language tag: write it like "en" or "pt-BR"',
    })
    .refine((id) => !isReserved(id), {
      error: 'is the name of a device on Windows, where no file could bear it: add a region',
    }),
  name: line,
  dir: z.enum(['ltr', 'rtl']).default('ltr'),
});

export const localesSchema = z
  .array(localeSchema)
  .min(1, { error: 'is empty: list at least one language' })
  .refine((locales) => new Set(locales.map((locale) => locale.id)).size === locales.length, {
    error: 'lists a language twice: delete one of the two',
  });

/** An address with places to fill, like `{article}`. */
const addressPattern = webAddress.refine((pattern) => unknownParts(pattern).length === 0, {
  error: `has a place that nothing is known for: known are ${ADDRESS_PARTS.map((part) => `{${part}}`).join(', ')}`,
});
const mailAddress = z.string().regex(/^mailto:[^\s?]+@[^\s?]+(\?\S*)?$/, {
  error: 'is neither a web address nor like mailto:name@example.com',
});

/** `content/site.yaml`; what each key is for: `site-keys.ts`. */
export function siteSchema(locales: readonly [string, ...string[]]) {
  const words = localized(locales, line);
  const badge = z.record(id, words);
  return z.strictObject({
    version: z
      .int({ error: `is no version: write ${CONTENT_VERSION}` })
      .refine((version) => version >= CONTENT_VERSION, {
        error: 'is older than this engine reads: run "npm run content upgrade"',
      })
      .refine((version) => version <= CONTENT_VERSION, {
        error: 'is newer than this engine reads: update the engine (README, "Updating")',
      })
      .default(CONTENT_VERSION),
    name: words,
    tagline: words,
    description: words,
    origin: webAddress.refine(
      (url) => !/^https?:/.test(url) || !URL.canParse(url) || new URL(url).origin === url,
      {
        error: 'has something after the host: leave out the last slash, and write a path under "base"',
      },
    ),
    base: z
      .string()
      .regex(/^\/([\w.~-]+(\/[\w.~-]+)*\/?)?$/, { error: 'is not a path: write / or a path like /help' })
      .default('/'),
    locales: localesSchema,
    standing: words,
    contact: z.union([webAddress, mailAddress]).optional(),
    edit: addressPattern.optional(),
    report: z
      .union([
        addressPattern,
        mailAddress.refine((pattern) => unknownParts(pattern).length === 0, {
          error: `has a place that nothing is known for: known are ${ADDRESS_PARTS.map((part) => `{${part}}`).join(', ')}`,
        }),
      ])
      .optional(),
    colour: colourSchema.optional(),
    typeface: typefaceSchema.optional(),
    corners: cornersSchema.optional(),
    lines: linesSchema.optional(),
    links: linksSchema(locales).optional(),
    linkSchemes: z
      .array(
        z
          .string()
          .regex(/^[a-z][a-z0-9+.-]*$/, {
            error: 'is not a scheme: write it like slack, without :// behind it',
          })
          .refine(isSafeScheme, {
            error: 'is a scheme that can run a program or read files: leave it out',
          }),
      )
      .default([]),
    license: line.optional(),
    copyright: line.optional(),
    suggestions: localized(locales, z.array(line)),
    mostNeeded: z.array(reference),
    board: reference.optional(),
    contactArticle: reference.optional(),
    review: interval.optional(),
    announcements: z
      .array(
        z
          .strictObject({
            /** Kept on a reader’s device once it was dismissed: another id is another announcement. */
            id,
            from: day,
            /** The last day it is shown. */
            until: day.optional(),
            text: words,
            /** An article that says more. */
            article: reference.optional(),
          })
          .refine(({ from, until }) => until === undefined || from <= until, {
            error: 'ends before it begins',
            path: ['until'],
          }),
      )
      .default([]),
    feedback: z
      .strictObject({
        /** How long answers are kept, in days; readers are told. */
        keepDays: z.int().min(1).max(3650).default(180),
        /** Whether searches without a sure answer are collected by themselves; readers are told. */
        searches: z.boolean().default(false),
        /** Whether readers are asked for leave to count how their searches end; see `feedback/visit.ts`. */
        visits: z.boolean().default(false),
      })
      .optional(),
    /** Whether readers can keep the help centre on their devices. */
    offline: z.boolean().default(false),
    accessibility: z
      .strictObject({
        standard: z.enum(['WCAG 2.1 AA', 'WCAG 2.2 AA', 'WCAG 2.2 AAA']).default('WCAG 2.2 AA'),
        /** The day it was tried. */
        on: day,
        /** Browsers, screen readers and ways of use that it was tried with. */
        tried: z.array(words).min(1, { error: 'is empty: say with what it was tried' }),
        /** What does not meet the standard, or nobody has tried. */
        faults: z.array(words).default([]),
        /** Whom to tell. */
        contact: z.union([webAddress, mailAddress]),
      })
      .optional(),
    markChanges: z.boolean().default(true),
    badges: z.strictObject({ audience: badge, platform: badge, plan: badge }),
    unsaidBadges: z.array(id).default([]),
    editions: z
      .array(reference)
      .refine((ids) => ids.length !== 1, { error: 'lists one: there is nothing to choose' })
      .default([]),
  });
}

export type Site = z.infer<ReturnType<typeof siteSchema>>;
