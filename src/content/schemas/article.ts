import { z } from 'zod';
import { day, id, interval, line, localized, reference, type LocaleIds } from './parts.ts';

/** Who may see an article: `internal` ones are left out of the public site. */
const visibility = z.enum(['public', 'internal']);

/** `content/articles/<id>/article.yaml`: what is true in every language. */
export function articleSchema(locales: LocaleIds) {
  return z.strictObject({
    category: reference,
    /** Place within its category, ascending. */
    order: z.int(),
    /** Ids of `badges` in site.yaml. */
    audience: z.array(reference).min(1, { error: 'is empty: say who this is for' }),
    platforms: z.array(reference).min(1, { error: 'is empty: say where this can be done' }),
    plan: reference,
    visibility: visibility.default('public'),
    sources: z.array(reference).min(1, { error: 'is empty: an article needs a source' }),
    related: z.array(reference).default([]),
    sourceLocale: z.enum(locales),
    /** The day the whole article was last compared with its sources. */
    reviewed: day,
    /** After how long it has to be compared again; without it what the topic or the site says. */
    review: interval.optional(),
    /** The team that looks after it; a team, not a person, since people leave. */
    owner: id.optional(),
    /** When somebody did what the article says in the product itself: the whole of it, or some sections. */
    tried: z
      .array(
        z.strictObject({
          on: day,
          /** The version of the product, as the product writes it. */
          version: line,
          /** Left out where the whole article was tried. */
          sections: z.array(id).min(1, { error: 'is empty: name sections, or leave it out' }).optional(),
        }),
      )
      .default([]),
    /** Why it was changed, for readers of the page of changes and of the feed: a sentence for a day. */
    changed: z.array(z.strictObject({ on: day, why: localized(locales, line) })).default([]),
    /** Locales a translation is still owed in. */
    owed: z.array(z.enum(locales)).default([]),
    retired: z.strictObject({ on: day, replacedBy: reference }).optional(),
    /** Renamed sections: old id → the id it has now. */
    sectionAliases: z.record(id, id).default({}),
    /** Addresses of an older site that lead here: `/hc/en-us/articles/360…`. */
    formerly: z
      .array(
        z.string().regex(/^\/[^\s?#]*$/, {
          error:
            'is not a path: write it like /hc/en-us/articles/360, without what stands before it or after a ?',
        }),
      )
      .default([]),
    /** Rows of a board of choices; their words stand in the translations. */
    board: z
      .array(
        z.strictObject({
          id,
          /** Where the row leads: `article` or `article#section`. */
          to: z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, {
            error: 'is not "article-id" or "article-id#section-id"',
          }),
          /** True where the choice cannot be undone. */
          final: z.boolean().default(false),
        }),
      )
      .optional(),
  });
}

export type Visibility = z.infer<typeof visibility>;
export type ArticleMeta = z.infer<ReturnType<typeof articleSchema>>;
