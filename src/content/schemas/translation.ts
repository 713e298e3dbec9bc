import { z } from 'zod';
import { id, line } from './parts.ts';

/** A way people ask for this article, or for one section of it. */
const question = z.union([
  line.transform((ask) => ({ ask, section: undefined })),
  z.strictObject({ ask: line, section: id }),
]);

/** The frontmatter of `content/articles/<id>/<locale>.mdx`: what is said in one language. */
export const translationSchema = z.strictObject({
  title: line.pipe(z.string().max(80, { error: 'is longer than 80 characters' })),
  /** For search engines and link previews. */
  description: line.pipe(z.string().max(200, { error: 'is longer than 200 characters' })),
  /** The answer in two lines. */
  brief: line.pipe(z.string().max(180, { error: 'is longer than 180 characters' })),
  questions: z.array(question).min(1, { error: 'is empty: write how people ask for this' }),
  /** Words people look for it by that its title, questions and headings lack; shown nowhere. */
  keywords: z.array(line).optional(),
  /** Words of the board's rows, by the row ids of article.yaml. */
  board: z
    .strictObject({
      intro: line,
      rows: z.record(id, z.strictObject({ want: line, do: line, back: line })),
    })
    .optional(),
});

export type Translation = z.infer<typeof translationSchema>;
