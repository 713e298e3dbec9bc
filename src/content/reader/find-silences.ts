import type { Comment } from '../text/comments.ts';
import type { Silence } from './content.ts';
import { present } from '../../core/present.ts';

const MARK = 'check-ignore';
/** `check-ignore typography: the reason` */
const WISH = /^check-ignore(?![\w-])[ \t]*([^\s:]*)[ \t]*:?\s*([\s\S]*)$/;

/**
 * What the writer of an article asked to be overlooked: in a comment of the text, for the block that follows, or for the
 * whole file when it stands before everything else.
 *
 * @param file its path
 */
export function silencesInText(comments: readonly Comment[], file: string): Silence[] {
  return comments.flatMap(({ text, first, line, column, from, to }) => {
    const [wish, code = '', reason = ''] = WISH.exec(text) ?? [];
    if (wish === undefined) return [];
    const lines = first ? { from: 1, to: Infinity } : { from, to };
    return [{ file, code, reason: reason.trim(), line, column, ...lines }];
  });
}

/**
 * The same in YAML: in a comment, for the line that follows and the lines indented below it.
 *
 * @param text with `\n` as line break
 * @param firstLine the line of the file it starts on
 */
export function silencesInYaml(text: string, file: string, firstLine = 1): Silence[] {
  if (!text.includes(MARK)) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, index): Silence[] => {
    const [, indent = '', said] = /^(\s*)#\s*(.*)$/.exec(line) ?? [];
    const [wish, code = '', reason = ''] = (said === undefined ? undefined : WISH.exec(said)) ?? [];
    if (wish === undefined) return [];
    const isText = (candidate: string) => candidate.trim() !== '' && !candidate.trim().startsWith('#');
    const next = lines.findIndex((candidate, at) => at > index && isText(candidate));
    const depth = next === -1 ? 0 : indentOf(present(lines[next], 'the line below'));
    let last = next;
    while (
      last !== -1 &&
      last + 1 < lines.length &&
      indentOf(present(lines[last + 1], 'the next line')) > depth
    )
      last++;
    const place = { line: index + firstLine, column: indent.length + 1 };
    return [{ file, code, reason: reason.trim(), ...place, from: next + firstLine, to: last + firstLine }];
  });
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
