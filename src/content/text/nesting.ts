import type { MdastNode } from 'satteri';

/** What nobody writes by hand: above this a parser takes seconds, or a function that follows the tree runs out of stack. */
const MOST = { brace: 200, tag: 500, mark: 50, level: 200 } as const;

const WHAT = {
  brace: 'braces that nothing closes',
  tag: 'tags that nothing closes',
  mark: 'marks of quotes and lists at the beginning of one line',
} as const;

/** The beginning of a line: `> - 1. ` */
const MARKS = /[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+/y;
const MARK = />|[-*+]|\d{1,9}[.)]/g;
const SIGN = /[{}]|<\/?(?=[A-Za-z])|\/>/g;

/**
 * Finds what would keep a parser busy: its time grows with the square of what is left open.
 *
 * @param text Markdown, MDX or HTML, with `\n` as line break
 * @returns the first place, counted from 1, and a message; undefined when the text can be parsed in linear time
 */
export function nestingSlip(text: string): { line: number; column: number; what: string } | undefined {
  const open = { brace: 0, tag: 0 };
  for (const [index, line] of text.split('\n').entries()) {
    const slip = (column: number, kind: keyof typeof WHAT) => ({
      line: index + 1,
      column: column + 1,
      what: `There are more than ${MOST[kind]} ${WHAT[kind]}.`,
    });
    MARKS.lastIndex = 0;
    const [marks = ''] = MARKS.exec(line) ?? [];
    // A rule of hyphens is one mark.
    if (marks.length > MOST.mark && !/^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(line))
      if ((marks.match(MARK)?.length ?? 0) > MOST.mark) return slip(0, 'mark');
    for (const { 0: sign, index: column } of line.matchAll(SIGN)) {
      if (sign === '{' && ++open.brace > MOST.brace) return slip(column, 'brace');
      if (sign === '}') open.brace = Math.max(0, open.brace - 1);
      if (sign === '<' && ++open.tag > MOST.tag) return slip(column, 'tag');
      if (sign === '</' || sign === '/>') open.tag = Math.max(0, open.tag - 1);
    }
  }
  return undefined;
}

/** True when a tree is so deep that a function that calls itself for every level would run out of stack. */
export function isTooDeep(root: MdastNode): boolean {
  const waiting: [MdastNode, number][] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, level] = next;
    if (level > MOST.level) return true;
    if ('children' in node)
      for (const child of node.children as MdastNode[]) waiting.push([child, level + 1]);
  }
  return false;
}
