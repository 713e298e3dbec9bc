import type { Issue } from '../../core/issue.ts';

/** An MDX file cut in two. */
export interface SplitFile {
  /** The YAML between the two lines of `---`. */
  frontmatter: string;
  /** The line of the file the YAML starts on. */
  frontmatterLine: number;
  body: string;
  /** The line of the file the body starts on. */
  bodyLine: number;
}

/** A line of `---`. Without `^` and `$`, which take other characters than `\n` for the end of a line as well. */
const FENCE = /(?<![^\n])---[^\S\n]*(?![^\n])/g;

/**
 * Cuts the frontmatter off a text.
 *
 * @param text with `\n` as line break
 * @returns the two parts, or what is wrong
 */
export function splitFrontmatter(text: string, file: string): SplitFile | Issue {
  const why = 'Without it the article has no title, no description and no questions.';
  const begin = text.search(/\S/);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const [open, close] = text.matchAll(FENCE);
  if (open?.index !== begin)
    return {
      code: 'missing-frontmatter',
      severity: 'error',
      file,
      line: lineOf(begin),
      column: 1,
      what: 'The file does not start with a line of ---.',
      why,
      fix: 'Start the file with a line of ---, then title:, description:, brief: and questions:, then --- again.',
    };
  const line = lineOf(open.index);
  if (!close)
    return {
      code: 'unclosed-frontmatter',
      severity: 'error',
      file,
      line,
      column: 1,
      what: 'The frontmatter has no end: no second line of --- follows.',
      why,
      fix: 'Put a line of --- between the last key and the text of the article.',
    };
  return {
    frontmatter: text.slice(open.index + open[0].length + 1, close.index - 1),
    frontmatterLine: line + 1,
    body: text.slice(close.index + close[0].length + 1),
    bodyLine: lineOf(close.index) + 1,
  };
}
