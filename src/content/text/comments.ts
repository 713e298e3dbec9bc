import type { MdastNode } from 'satteri';
import { isComment } from './mdx-node.ts';
import type { Place } from './place.ts';

/** A note to other writers, `{/* … *\/}`. */
export interface Comment extends Place {
  /** What stands between the comment marks. */
  text: string;
  /** It stands before everything else. */
  first: boolean;
  /** The lines of what follows it, or of the block it stands in; empty (`to` before `from`) when nothing follows. */
  from: number;
  to: number;
}

/**
 * Finds the comments of a text.
 *
 * @param root of the parsed text
 * @param firstLine the line of the file the text starts on, so that lines are lines of the file
 */
export function commentsOf(root: MdastNode, firstLine: number): Comment[] {
  const comments: Comment[] = [];
  const lineOf = (node: MdastNode, end: 'start' | 'end') => (node.position?.[end].line ?? 1) + firstLine - 1;
  const lastLine = (node: MdastNode) => {
    const { line = 1, column = 1 } = node.position?.end ?? {};
    // A list ends where the next block begins.
    return line + firstLine - 1 - (column === 1 ? 1 : 0);
  };

  const visit = (node: MdastNode): void => {
    if (!('children' in node)) return;
    const children = node.children as MdastNode[];
    for (const [index, child] of children.entries()) {
      if (!isComment(child)) {
        visit(child);
        continue;
      }
      const next = children.slice(index + 1).find((sibling) => !isComment(sibling));
      // Within a line it speaks of its own block.
      const about = child.type === 'mdxTextExpression' ? node : next;
      comments.push({
        text: 'value' in child ? child.value.replace(/^\s*\/\*|\*\/\s*$/g, '').trim() : '',
        first: node.type === 'root' && children.slice(0, index).every(isComment),
        line: lineOf(child, 'start'),
        column: child.position?.start.column ?? 1,
        from: about ? lineOf(about, 'start') : 1,
        to: about ? lastLine(about) : 0,
      });
    }
  };
  visit(root);
  return comments;
}
