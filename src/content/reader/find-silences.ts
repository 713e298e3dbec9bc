import { commentsOf } from '../text/comments.ts';
import type { Silence } from './content.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

const MARK = 'check-ignore';
/** `check-ignore typography: the reason` */
const WISH = /^check-ignore(?![\w-])[ \t]*([^\s:]*)[ \t]*:?\s*([\s\S]*)$/;

/**
 * Finds what a writer asked to be overlooked.
 *
 * In an article it stands in a comment of its text, for the block that follows, or for the whole file when it stands
 * before everything else; in YAML in a comment, for the line that follows and the lines indented below it.
 *
 * @param text of the file, with `\n` as line break
 * @param file its path; JSON has no comments
 */
export function findSilences(text: string, file: string): Silence[] {
  if (!text.includes(MARK)) return [];
  if (file.endsWith('.yaml')) return inYaml(text, 1, file);
  if (!file.endsWith('.mdx')) return [];
  const split = splitFrontmatter(text, file);
  if ('code' in split) return [];
  return [
    ...inYaml(split.frontmatter, split.frontmatterLine, file),
    ...inMdx(split.body, split.bodyLine, file),
  ];
}

function inMdx(body: string, firstLine: number, file: string): Silence[] {
  try {
    return commentsOf(body, firstLine).flatMap(({ text, first, line, column, from, to }) => {
      const [wish, code = '', reason = ''] = WISH.exec(text) ?? [];
      if (wish === undefined) return [];
      const lines = first ? { from: 1, to: Infinity } : { from, to };
      return [{ file, code, reason: reason.trim(), line, column, ...lines }];
    });
  } catch {
    // A text that is no MDX is an error of its own, and nothing of it is checked.
    return [];
  }
}

function inYaml(text: string, firstLine: number, file: string): Silence[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index): Silence[] => {
    const [, indent = '', said] = /^(\s*)#\s*(.*)$/.exec(line) ?? [];
    const [wish, code = '', reason = ''] = WISH.exec(said ?? '') ?? [];
    if (wish === undefined) return [];
    const isText = (candidate: string) => candidate.trim() !== '' && !candidate.trim().startsWith('#');
    const next = lines.findIndex((candidate, at) => at > index && isText(candidate));
    const depth = next === -1 ? 0 : indentOf(lines[next] ?? '');
    let last = next;
    while (last !== -1 && indentOf(lines[last + 1] ?? '') > depth) last++;
    const place = { line: index + firstLine, column: indent.length + 1 };
    return [{ file, code, reason: reason.trim(), ...place, from: next + firstLine, to: last + firstLine }];
  });
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
