import type { Issue } from '../../core/issue.ts';
import { present } from '../../core/present.ts';

/** What to type instead, by words of the MDX parser's messages. */
const FIXES: [pattern: RegExp, fix: string | ((name: string) => string)][] = [
  [/Expected a closing tag for `<(.*?)>`/, (name) => `Write </${name}> where it ends, on a line of its own.`],
  [/Unexpected closing tag `<\/(.*?)>`/, (name) => `Delete it, or write <${name}> where it begins.`],
  [/create a comment/, 'Write a comment as {/* text */}.'],
  [
    /after `<`|before name|in name|in attribute|tag/,
    'Close the tag with > or />; write &lt; for a plain "less than" sign, and [text](https://…) for a link.',
  ],
  [/expression|closing brace/, 'Write \\{ for a plain brace; articles contain no expressions.'],
];

/**
 * Says what the MDX parser found in a writer's words.
 *
 * @param error what `outline` threw: a message that starts with `line:column:`
 * @param firstLine the line of the file the text starts on
 */
export function mdxIssue(error: unknown, file: string, firstLine: number): Issue {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, rest = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const said = rest.replace(/ \((note:|[\w-]+:[\w-]+\)).*$/s, '').replace(/ \(\d+:\d+\)| with oxc/g, '');
  return {
    code: 'mdx-syntax',
    severity: 'error',
    file,
    line: firstLine - 1 + Number(line ?? 1),
    column: Number(column ?? 1),
    what: `Not valid MDX: ${said.replace(/\.?$/, '.')}`,
    why: 'The article cannot be turned into a page.',
    fix: mendFor(rest),
  };
}

function mendFor(message: string): string {
  for (const [pattern, fix] of FIXES) {
    const match = pattern.exec(message);
    if (match) return typeof fix === 'string' ? fix : fix(present(match[1], `what ${String(pattern)} found`));
  }
  return 'Look at this place for an unclosed tag, quote or brace.';
}
