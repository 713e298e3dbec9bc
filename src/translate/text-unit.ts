import type { Code, Piece, Range } from './pieces.ts';

/** How a text is written where it stands. */
export type Writing =
  | 'block'
  /** A cell of a table: `|` would end it. */
  | 'cell'
  | 'attribute'
  /** What a picture shows: `![…](…)`. */
  | 'alt'
  /** What stands under it: `![](… "…")`. */
  | 'caption'
  /** A value of the frontmatter. */
  | 'value'
  /** An answer: a value of the frontmatter in which names and facts may stand. */
  | 'answer';

/** A text that is translated as one: a paragraph, a heading, a title of a box, a question. */
export interface TextUnit {
  /** Of a body's text its number in its part, of the frontmatter its path: `3`, `questions.add-user.ask`. */
  id: string;
  /** What it is and what it stands in: `list 1/listItem/paragraph`. Equal in two languages where they are built alike. */
  shape: string;
  writing: Writing;
  pieces: readonly Piece[];
  codes: ReadonlyMap<string, Code>;
  /** Where it stands in its text. */
  range: Range;
  /** The text that ranges of its codes are in: the file’s body, or the answer itself. */
  base: string;
  /** It stands within the markup of this one: the title of a picture in a paragraph. */
  within: string | undefined;
  /** Which block of its part it stands in, from 0; of the frontmatter the place of its words. */
  block: number;
  /** The most characters it may have. */
  most?: number;
}

/** A part of an article: its frontmatter, what stands before the first section, or a section. */
export interface TextPart {
  /** `@head`, `@opening` or the section’s id. */
  id: string;
  title: string;
  units: readonly TextUnit[];
  /** What stands between the texts, in order: two parts of equal frames are built alike. */
  frame: readonly string[];
  /** Where it stands in its text. */
  range: Range;
}
