import { z } from 'zod';
import { id, inlineText, line, reference } from './parts.ts';

/** A question that is shown, with an answer that stands alone. */
const question = z.strictObject({
  /** The same in every language, unique on the site, and part of addresses. */
  id,
  ask: line,
  /** One to three sentences: words, `<Ui>`, `<Fact>` and arrows. */
  answer: inlineText.pipe(z.string().max(600, { error: 'is longer than 600 characters' })),
  /** Where to read on; left out only where the article has no sections. */
  section: reference.optional(),
});

/** The frontmatter of `content/articles/<id>/<locale>.mdx`: what is said in one language. */
export const translationSchema = z.strictObject({
  title: line.pipe(z.string().max(80, { error: 'is longer than 80 characters' })),
  /** For search engines and link previews. */
  description: line.pipe(z.string().max(200, { error: 'is longer than 200 characters' })),
  /** The answer in two lines. */
  brief: line.pipe(z.string().max(180, { error: 'is longer than 180 characters' })),
  questions: z.array(question).min(1, { error: 'is empty: write a question this article answers' }),
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
export type ShownQuestion = Translation['questions'][number];
