import { z } from 'zod';
import { line, localized, webAddress, type LocaleIds } from './parts.ts';

/** A family of Fontsource: the name of its package, variable or not. */
const FONTSOURCE = /^@fontsource(?:-variable)?\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A name of a family in CSS, which is written between quotation marks. */
const FAMILY = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,60}$/u;
/** The weights that the design has: text, interface, headings, numerals. */
const weight = z.int().min(1, { error: 'is no weight: write 1 to 1000' }).max(1000, {
  error: 'is no weight: write 1 to 1000',
});

const isScript = (code: string) => {
  try {
    return /^[A-Z][a-z]{3}$/.test(code) && Boolean(new RegExp(`\\p{Script=${code}}`, 'u'));
  } catch {
    return false;
  }
};

const ofEach = {
  /** Only letters of these scripts are drawn with it; all that it has, without. */
  scripts: z
    .array(z.string().refine(isScript, { error: 'is no script: write its code, like Arab, Cyrl or Latn' }))
    .min(1, { error: 'is empty: list a script, or leave the key out' })
    .optional(),
  /** How wide its letters are beside Arial's, in per cent; measured from the file without it. */
  width: z.number().min(50, { error: 'is under 50 %' }).max(200, { error: 'is over 200 %' }).optional(),
};

const family = z.union([
  z.strictObject({
    package: z.string().regex(FONTSOURCE, {
      error: 'is no family of Fontsource: write the name of its package, like @fontsource-variable/inter',
    }),
    ...ofEach,
  }),
  z.strictObject({
    /** Under `content/brand/fonts/`. */
    file: z.string().regex(/^[\w][\w.-]*\.(?:woff2|woff|ttf|otf)$/, {
      error: 'is no font file of content/brand/fonts/: write its name, like lumen.woff2',
    }),
    /** The weights that it draws, first and last; 400 stands for text and words of buttons, 700 for headings. */
    weight: z.union([weight, z.tuple([weight, weight])]).default([400, 700]),
    ...ofEach,
  }),
]);

/** `typeface` of `site.yaml`: the first family that has a letter draws it. */
export const typefaceSchema = z.strictObject({
  families: z.array(family).min(1, { error: 'is empty: list a family, or leave typeface out' }),
  fallback: z
    .array(
      z.string().regex(FAMILY, {
        error: 'is not the name of a family: write letters, digits and spaces, like Segoe UI',
      }),
    )
    .min(1, { error: 'is empty: list what draws letters that no family has, like system-ui' })
    .default(['system-ui', 'sans-serif']),
});

export type Typeface = z.infer<typeof typefaceSchema>;
export type Family = Typeface['families'][number];

const pixels = (most: number) =>
  z
    .number({ error: `is no number of pixels: write 0 to ${most}` })
    .min(0, { error: 'is less than nothing: write 0 or more' })
    .max(most, { error: `is more than ${most} pixels, which the layout leaves no room for` });

/** `corners`: how round fields and buttons are, in pixels. */
export const cornersSchema = pixels(16);

/** `lines`: how heavy the three kinds of lines are, in pixels; their order of weight is how readers see what belongs together. */
export const linesSchema = z
  .strictObject({ page: pixels(8), part: pixels(8), row: pixels(8) })
  .partial()
  .refine(({ page = 3, part = 1, row = 1 }) => page >= part && part >= row, {
    error: 'weigh out of order: page must be no lighter than part, and part no lighter than row',
  });

/** `links`: the way to the company's own pages. */
export function linksSchema(locales: LocaleIds) {
  const link = z.strictObject({
    text: localized(locales, line),
    to: z.union([
      webAddress,
      z.string().regex(/^(?:mailto:\S+@\S+|tel:\+?[\d-]+)$/, {
        error: 'is neither a web address nor like mailto:name@example.com or tel:+1-555-0100',
      }),
    ]),
  });
  return z.strictObject({
    header: z
      .array(link)
      .max(2, { error: 'lists more than 2 links, for which a header has no room: move some to footer' })
      .default([]),
    footer: z.array(link).max(12, { error: 'lists more than 12 links, which nobody reads' }).default([]),
  });
}
