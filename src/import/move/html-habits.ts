import type { MdastNode } from 'satteri';
import { childrenOf } from '../../content/text/mdx-node.ts';
import { textOf } from '../../content/text/outline.ts';
import { withChildren } from './nodes.ts';

/** Longer than a title of a section is. */
const LONGEST = 120;

/**
 * Editors of help centres whose writers make headings by setting a line in bold: in a text without a heading, such a line
 * with something else behind it is one.
 */
export function boldAsHeadings(blocks: readonly MdastNode[]): MdastNode[] {
  if (blocks.some(({ type }) => type === 'heading')) return [...blocks];
  return blocks.map((node, index) => {
    const next = blocks[index + 1];
    if (!isBoldLine(node) || !next || isBoldLine(next)) return node;
    const [bold] = said(node);
    return { type: 'heading', depth: 2, children: bold ? childrenOf(bold) : [] } as unknown as MdastNode;
  });
}

function isBoldLine(node: MdastNode): boolean {
  if (node.type !== 'paragraph') return false;
  const [only, ...others] = said(node);
  if (only?.type !== 'strong' || others.length > 0) return false;
  const words = textOf(only).trim();
  return words !== '' && words.length <= LONGEST && !/[.,;:]$/.test(words);
}

const said = (node: MdastNode) =>
  childrenOf(node).filter((child) => child.type !== 'text' || child.value.trim() !== '');

/** A table whose markup names no head has its first row for one; Markdown has no table without. */
export function withHeads(node: MdastNode): MdastNode {
  const children = childrenOf(node);
  if (children.length === 0) return node;
  if (node.type !== 'table') return withChildren(node, children.map(withHeads));
  const [head, ...rows] = children;
  const isEmpty =
    head !== undefined &&
    childrenOf(head).every((cell) => textOf(cell).trim() === '' && childrenOf(cell).length === 0);
  return isEmpty && rows.length > 1 ? withChildren(node, rows) : node;
}
