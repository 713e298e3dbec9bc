import { mdxToMdast, type MdastNode } from 'satteri';
import { isTooDeep, nestingSlip } from './nesting.ts';
import { lazy } from '../../core/lazy.ts';
import { commentsOf, type Comment } from './comments.ts';
import { outlineOf, type Outline } from './outline.ts';
import { sectionSummariesOf, type SectionSummary } from './section-summaries.ts';

/** The root of a parsed text. */
export type TextRoot = Extract<MdastNode, { type: 'root' }>;

/** An MDX text as a tree: parsed once; what is derived from the tree is made when first asked for, and kept. */
export interface ParsedText {
  /** Not to be changed: everything about the text is read from it. */
  root: TextRoot;
  /** The line of the file the text starts on, so that places are places in the file. */
  firstLine: number;
  outline(): Outline;
  /** What each section says first, by section id. */
  summaries(): ReadonlyMap<string, SectionSummary>;
  comments(): readonly Comment[];
}

/**
 * Parses an MDX text without its frontmatter. The one place that does: everything else takes the tree.
 *
 * @param mdx the text
 * @param firstLine the line of the file the text starts on
 * @throws Error with a message that starts with `line:column:` (counted from 1 within the text) when it is not valid MDX
 */
export function parseText(mdx: string, firstLine = 1): ParsedText {
  const slip = nestingSlip(mdx);
  if (slip) throw new Error(`${slip.line}:${slip.column}: ${slip.what}`);
  const root = mdxToMdast(mdx);
  if (isTooDeep(root)) throw new Error('1:1: Boxes, lists or emphasis stand too deep in each other.');
  if (root.type !== 'root') throw new Error(`The MDX parser gave a "${root.type}" instead of a root.`);
  return {
    root,
    firstLine,
    outline: lazy(() => outlineOf(root, firstLine)),
    summaries: lazy(() => sectionSummariesOf(root)),
    comments: lazy(() => commentsOf(root, firstLine)),
  };
}
