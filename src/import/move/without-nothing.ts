import type { HastNode } from 'satteri';

/** Elements that say something, or hold a place in a table or list, though nothing stands in them. */
const SAY = new Set(
  `area audio base br canvas col dd dt embed hr iframe img input li math meter object picture progress source svg
  tbody td textarea tfoot th thead tr video wbr`.split(/\s+/),
);

/**
 * A tree without comments and without elements in which nothing stands: `<span></span>`, left behind by editors. Neither
 * has a form in Markdown, and what trims white space looks through a run of them again from each.
 *
 * @param node of HTML nested no deeper than functions may call themselves
 */
export function withoutNothing<T extends HastNode>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as HastNode[]).map((child) => withoutNothing(child)).filter(saysSomething);
  return { ...node, children };
}

function saysSomething(node: HastNode): boolean {
  if (node.type === 'comment') return false;
  if (node.type === 'text') return node.value !== '';
  if (node.type !== 'element' || SAY.has(node.tagName)) return true;
  // `<p><br></p>` is how editors make room between paragraphs.
  if (node.tagName === 'p' || node.tagName === 'div') return !node.children.every(isRoom);
  return node.children.length > 0;
}

function isRoom(node: HastNode): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return (
    node.type === 'element' &&
    (node.tagName === 'br' || (node.tagName === 'span' && node.children.every(isRoom)))
  );
}
