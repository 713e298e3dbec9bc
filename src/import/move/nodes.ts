import type { MdastNode } from 'satteri';

/** Makers of nodes, for trees that are written and not read. */
export const text = (value: string) => ({ type: 'text', value }) as MdastNode;

export const paragraph = (children: readonly MdastNode[]) => ({ type: 'paragraph', children }) as MdastNode;

export const strong = (children: readonly MdastNode[]) => ({ type: 'strong', children }) as MdastNode;

/** @param flow false for one that stands amid words */
export function component(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly MdastNode[],
  flow = true,
): MdastNode {
  return {
    type: flow ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute', name: key, value }],
    ),
    children,
  } as unknown as MdastNode;
}

/** A node with other children. */
export const withChildren = (node: MdastNode, children: readonly MdastNode[]) =>
  ({ ...node, children }) as unknown as MdastNode;

/** Whether a node stands amid words. */
export const isPhrasing = ({ type }: MdastNode) =>
  /^(?:text|emphasis|strong|delete|inlineCode|break|link|image|linkReference|imageReference|footnoteReference|mdxJsxTextElement|mdxTextExpression|html|textDirective)$/.test(
    type,
  );

/** Words amid blocks are put into paragraphs. */
export function asFlow(nodes: readonly MdastNode[]): MdastNode[] {
  const flow: MdastNode[] = [];
  let line: MdastNode[] = [];
  const flush = () => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) flow.push(paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) line.push(node);
    else {
      flush();
      flow.push(node);
    }
  }
  flush();
  return flow;
}

/** A note that stands where something could not be taken over. */
export const note = (what: string) => text(`[[imported: ${what.replace(/[[\]\n]/g, ' ')}]]`);
