import type { Issue } from '../core/issue.ts';

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

/**
 * Cuts the frontmatter off a text.
 *
 * @param text with `\n` as line break
 * @returns the two parts, or what is wrong
 */
export function splitFrontmatter(text: string, file: string): SplitFile | Issue {
  const why = 'Without it the article has no title, no description and no questions.';
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (lines[open]?.trimEnd() !== '---')
    return {
      code: 'missing-frontmatter',
      severity: 'error',
      file,
      line: open + 1,
      column: 1,
      what: 'The file does not start with a line of ---.',
      why,
      mend: 'Start the file with a line of ---, then title:, description:, brief: and questions:, then --- again.',
    };
  const close = lines.findIndex((line, index) => index > open && line.trimEnd() === '---');
  if (close === -1)
    return {
      code: 'unclosed-frontmatter',
      severity: 'error',
      file,
      line: open + 1,
      column: 1,
      what: 'The frontmatter has no end: no second line of --- follows.',
      why,
      mend: 'Put a line of --- between the last key and the text of the article.',
    };
  return {
    frontmatter: lines.slice(open + 1, close).join('\n'),
    frontmatterLine: open + 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
