import type { MdastNode } from 'satteri';
import type { ArticleTranslation } from '../../content/reader/content.ts';
import { componentName, isComponent } from '../../content/text/mdx-node.ts';
import { splitHeading, textOf } from '../../content/text/outline.ts';
import { proseOf, type ProseBlock } from '../../content/text/prose.ts';

/** A part of a text: what stands above its first section, or a section. */
export interface TextSection {
  /** Undefined above the first section. */
  title: string | undefined;
  nodes: readonly MdastNode[];
  /** Paragraphs, headings and steps; what some components hold can be left out. */
  prose(without?: readonly string[]): ProseBlock[];
}

/** The parts of a text in reading order; none when it could not be read. */
export function textSections({ text }: Pick<ArticleTranslation, 'text'>): TextSection[] {
  if (!text) return [];
  const { root, firstLine } = text;
  const parts: { title: string | undefined; nodes: MdastNode[] }[] = [{ title: undefined, nodes: [] }];
  for (const node of root.children as MdastNode[])
    if (node.type === 'heading' && node.depth === 2)
      parts.push({ title: splitHeading(textOf(node)).title, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  return parts.map(({ title, nodes }) => ({
    title,
    nodes,
    prose: (without = []) =>
      proseOf({ ...root, children: nodes.map((node) => pruned(node, without)) } as MdastNode, firstLine),
  }));
}

/** The node without the components of these names in it; itself where there are none. */
function pruned(node: MdastNode, names: readonly string[]): MdastNode {
  if (names.length === 0 || !('children' in node)) return node;
  const children = node.children as MdastNode[];
  if (isComponent(node) && names.includes(componentName(node))) return { ...node, children: [] };
  const kept = children.map((child) => pruned(child, names));
  if (kept.every((child, index) => child === children[index])) return node;
  return { ...node, children: kept } as MdastNode;
}
