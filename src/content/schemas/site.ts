import { z } from 'zod';
import { id, interval, line, localized, webAddress } from './parts.ts';
import { colourSchema } from './colour.ts';
import { CONTENT_VERSION } from './version.ts';

/** `locales:` alone, read before everything else: the other schemas are made from it. */
export const localeSchema = z.strictObject({
  /** BCP 47 tag. */
  id: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'is not a language tag: write it like "en" or "pt-BR"',
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

/** `content/site.yaml` */
export function siteSchema(locales: readonly [string, ...string[]]) {
  const words = localized(locales, line);
  const badge = z.record(id, words);
  return z.strictObject({
    /** Of the form of `content/`; a later form will say how to get there. */
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
    /** Stands under the name in the header: whose help this is. */
    tagline: words,
    description: words,
    /** Where the site lives, without a path: canonical links and the sitemap need it. */
    origin: webAddress.refine(
      (url) => !/^https?:/.test(url) || !URL.canParse(url) || new URL(url).origin === url,
      {
        error: 'has something after the host: leave out the last slash, and write a path under "base"',
      },
    ),
    /** The path it is served under. */
    base: z
      .string()
      .regex(/^\/([\w.~-]+(\/[\w.~-]+)*\/?)?$/, { error: 'is not a path: write / or a path like /help' })
      .default('/'),
    locales: localesSchema,
    /** Says who is speaking; stands in every footer. */
    standing: words,
    /** Where readers can report an error. */
    contact: z
      .union([
        webAddress,
        z
          .string()
          .regex(/^mailto:\S+@\S+$/, { error: 'is neither a web address nor like mailto:name@example.com' }),
      ])
      .optional(),
    /** The brand's one colour; the engine's yellow when left out. */
    colour: colourSchema.optional(),
    /** Under which terms the content may be used: an SPDX id like CC-BY-4.0, or an address. Without: all rights reserved. */
    license: line.optional(),
    /** Year and holder of the rights in the content: `2026 Example Bank`. */
    copyright: line.optional(),
    /** What people look for most, shown under the search field. */
    suggestions: localized(locales, z.array(line)),
    /** Ids of the articles that the home page lists as most needed. */
    mostNeeded: z.array(id),
    /** Id of the article whose board the home page shows. */
    board: id.optional(),
    /** Id of the article that tells how to reach people; offered where search finds nothing. */
    contactArticle: id.optional(),
    /** After how long articles and facts have to be compared with their sources again; 180 days without it. */
    review: interval.optional(),
    /** Asks readers whether an article helped: where the site is served by what takes their answers (`npm start`). */
    feedback: z
      .strictObject({
        /** How long answers are kept, in days; readers are told. */
        keepDays: z.int().min(1).max(3650).default(180),
      })
      .optional(),
    /** The words on an article's badges. */
    badges: z.strictObject({ audience: badge, platform: badge, plan: badge }),
    /** Ids of badges that say nothing ("any plan"): they may stand in an article and are not shown. */
    unsaidBadges: z.array(id).default([]),
  });
}

export type Site = z.infer<ReturnType<typeof siteSchema>>;
