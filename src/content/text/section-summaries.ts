import type { MdastNode } from 'satteri';
import { isComponent, readComponent } from './mdx-node.ts';
import { splitHeading, textOf } from './outline.ts';

/** A piece of a summary: words, or a component whose words depend on the content (`<Ui term="dismiss" />`). */
export type SummaryPart = string | { name: string; attributes: Record<string, string> };

/** The answer a section begins with: each entry is a sentence or a step, as parts in reading order. */
export type SectionSummary = SummaryPart[][];

/**
 * What each section of an article says first: its opening paragraph, or its steps where it begins with them.
 *
 * @param root of the parsed text
 * @returns by section id; sections that begin with neither are left out
 */
export function sectionSummariesOf(
  root: MdastNode & { children: readonly unknown[] },
): Map<string, SectionSummary> {
  const summaries = new Map<string, SectionSummary>();
  let section: string | undefined;
  for (const node of root.children as MdastNode[]) {
    if (node.type === 'heading' && node.depth === 2) section = splitHeading(textOf(node)).id;
    else if (section && !summaries.has(section)) {
      const summary = summaryOf(node);
      if (summary) summaries.set(section, summary);
    }
  }
  return summaries;
}

function summaryOf(node: MdastNode): SectionSummary | undefined {
  if (node.type === 'paragraph') return [partsOf(node)];
  if (node.type === 'list')
    return (node.children as MdastNode[]).map((item) =>
      partsOf(('children' in item && (item.children[0] as MdastNode)) || item),
    );
  // A block labelled with a platform speaks with its first words.
  if (node.type === 'mdxJsxFlowElement' && node.name === 'On')
    return (node.children as MdastNode[]).map(summaryOf).find((summary) => summary !== undefined);
  return undefined;
}

function partsOf(node: MdastNode): SummaryPart[] {
  if (isComponent(node)) return [readComponent(node, () => undefined)];
  if ('value' in node && typeof node.value === 'string') return [node.value];
  return 'children' in node ? (node.children as MdastNode[]).flatMap(partsOf) : [];
}
