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

/**
 * One section of a copy, with its heading.
 *
 * @param title of the section, without signs of Markdown
 * @returns undefined where no heading of the second level says so
 */
export function sectionOf({ text }: MarkdownCopy, title: string): string | undefined {
  const parts = text.split(/^(?=## )/m);
  return parts.find((part) => plainLine(part.replace(/\n[^]*/, '')) === plainLine(title))?.trim();
}

/** A heading as it is read: the build puts no-break spaces and escapes signs. */
const plainLine = (line: string) => line.replace(/^## /, '').replaceAll('\\', '').replace(/\s+/g, ' ').trim();
