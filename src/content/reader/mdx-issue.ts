import type { Issue } from '../../core/issue.ts';
import { present } from '../../core/present.ts';
import { articleComponents } from '../text/article-components.ts';
import { insteadOfHtml, isHtml } from '../text/html-instead.ts';
import { parseText, type ParsedText } from '../text/parsed-text.ts';

/** What to type instead, by words of the MDX parser's messages. */
const FIXES: [pattern: RegExp, fix: string | ((name: string) => string)][] = [
  [/Expected a closing tag for `<(.*?)>`/, closeTag],
  [/Unexpected closing tag `<\/(.*?)>`/, (name) => `Delete it, or write <${name}> where it begins.`],
  [/There are more than|too deep/, 'Close what is open, and take apart what stands so deep in other things.'],
  [/create a comment/, 'Write a comment as {/* text */}.'],
  [
    /after `<`|before name|in name|in attribute|tag/,
    'Close the tag with > or />; write &lt; for a plain "less than" sign, and [text](https://…) for a link.',
  ],
  [/expression|closing brace/, 'Write \\{ for a plain brace; articles contain no expressions.'],
];

/** What other systems write in braces, by the line it stands in. */
const BRACES: [pattern: RegExp, what: string, fix: (found: RegExpExecArray) => string][] = [
  [
    /\{#([\w-]+)\}/,
    'An id in braces is of another system',
    ([, id = '']) => `Write [#${id.toLowerCase().replaceAll('_', '-')}] in place of {#${id}}.`,
  ],
  [
    /\{\{[<%]|\{%/,
    'A short code in braces is of another system',
    () => 'Write one of our components in its place, such as <Note>…</Note>; README.md lists them.',
  ],
  [
    /\{:[^}]*\}/,
    'Attributes in braces are of another system',
    () => 'Delete them; an id is written [#like-this] behind its heading.',
  ],
];

/** As many slips of one text as can be told apart; what follows is nearly always the same slip again. */
const MOST = 20;

/** What could be read of a text, and every slip of form in it. */
export interface ReadMdx {
  /** Undefined when the text is not valid MDX. */
  text: ParsedText | undefined;
  issues: Issue[];
}

/**
 * Parses a text; where it is not valid MDX, goes on behind the line that is wrong, so that all slips are told at once.
 *
 * @param body the text behind the frontmatter
 * @param firstLine the line of the file it starts on
 */
export function readMdx(body: string, file: string, firstLine: number): ReadMdx {
  const lines = body.split('\n');
  const issues: Issue[] = [];
  /** Tags whose opening line was taken out: their end is no second slip. */
  const opened: string[] = [];
  for (let tries = 0; tries < MOST; tries++) {
    try {
      const text = parseText(lines.join('\n'), firstLine);
      return { text: issues.length === 0 ? text : undefined, issues };
    } catch (error) {
      const { line, issue } = mdxIssue(error, lines, file, firstLine);
      const [, closed] = /Unexpected closing tag `<\/(.*?)>`/.exec(issue.what) ?? [];
      const known = closed === undefined ? -1 : opened.lastIndexOf(closed);
      if (known === -1) issues.push(issue);
      else opened.splice(known, 1);
      const wrong = lines[line - 1];
      if (wrong === undefined || wrong === '') break;
      for (const [, name = ''] of wrong.matchAll(/<([A-Za-z]\w*)(?=[\s>])/g)) opened.push(name);
      lines[line - 1] = '';
    }
  }
  return { text: undefined, issues };
}

/** Says what the MDX parser found in a writer's words, and in which line of the text. */
function mdxIssue(
  error: unknown,
  lines: readonly string[],
  file: string,
  firstLine: number,
): { line: number; issue: Issue } {
  const message = error instanceof Error ? error.message : String(error);
  const [, at = '1', column = '1', rest = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const said = rest.replace(/ \((note:|[\w-]+:[\w-]+)\).*$/s, '').replace(/ \(\d+:\d+\)| with oxc/g, '');
  const line = Number(at);
  const written = lines[line - 1];
  const brace = written !== undefined && /expression|brace|oxc/.test(rest) ? bracesIn(written) : undefined;
  return {
    line,
    issue: {
      code: 'mdx-syntax',
      severity: 'error',
      file,
      line: firstLine - 1 + line,
      column: Number(column),
      what: brace?.what ?? `Not valid MDX: ${said.replace(/\.?$/, '.')}`,
      why: 'The article cannot be turned into a page.',
      fix: brace?.fix ?? mendFor(rest),
    },
  };
}

function bracesIn(line: string): { what: string; fix: string } | undefined {
  for (const [pattern, what, fix] of BRACES) {
    const match = pattern.exec(line);
    if (match) return { what: `${what}: ${match[0].slice(0, 40)}.`, fix: fix(match) };
  }
  return undefined;
}

function mendFor(message: string): string {
  for (const [pattern, fix] of FIXES) {
    const match = pattern.exec(message);
    if (match) return typeof fix === 'string' ? fix : fix(present(match[1], `what ${String(pattern)} found`));
  }
  return 'Look at this place for an unclosed tag, quote or brace.';
}

function closeTag(name: string): string {
  if (isHtml(name)) return `Write ${insteadOfHtml(name)}.`;
  if (articleComponents.get(name)?.filled === false)
    return `Close it with />: ${articleComponents.get(name)?.example ?? name}.`;
  return `Write </${name}> where it ends, on a line of its own.`;
}
