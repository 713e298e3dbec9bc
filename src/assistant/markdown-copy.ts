import { parse } from 'yaml';
import { z } from 'zod';

/** What the copy of an article says of itself; the same keys in every language. */
const provenanceSchema = z.object({
  title: z.string(),
  url: z.string(),
  permalink: z.string(),
  language: z.string().describe('The language the text is really in.'),
  asked: z
    .string()
    .optional()
    .describe('The language asked for, where the text is not translated to it yet.'),
  topic: z.string(),
  revision: z.string(),
  reviewed: z.string().describe('The day the article was last compared with its sources.'),
  updated: z.string(),
  behind: z
    .array(z.object({ section: z.string().nullable(), since: z.string(), newer: z.string() }))
    .optional()
    .describe(
      'Sections whose source text, in the language `newer`, has changed since; null: before the first.',
    ),
  unread: z
    .array(z.string().nullable())
    .optional()
    .describe(
      'Sections that a machine translated and that no person has checked; null: before the first, title and answers included.',
    ),
});

export type Provenance = z.infer<typeof provenanceSchema>;

/** The Markdown copy of an article. */
export interface MarkdownCopy {
  provenance: Provenance;
  /** Without the frontmatter. */
  text: string;
}

/**
 * Reads the Markdown copy of an article as the build writes it.
 *
 * @throws when it is none: the site is older than this program, or something else answers at its address
 */
export function readMarkdownCopy(file: string): MarkdownCopy {
  const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  if (head === undefined || text === undefined) throw new Error('The Markdown copy has no frontmatter.');
  const { data, error } = provenanceSchema.safeParse(parse(head));
  if (!data) throw new Error(`The frontmatter of the Markdown copy: ${z.prettifyError(error)}`);
  return { provenance: data, text: text.trim() };
}
