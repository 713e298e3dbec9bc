import { sourceText } from '../content/reader/source-text.ts';
import type { MdastNode } from 'satteri';
import type { Content } from '../content/reader/content.ts';
import { childrenOf, isComponent } from '../content/text/mdx-node.ts';
import { textSections } from './texts/text-sections.ts';

/** How many sections have steps, and how many of them say nothing of what to do where a step does not work. */
export interface Procedures {
  all: number;
  silent: number;
}

/**
 * Counts procedures in the language each article is written in. It is a number and no finding: what to do when a step
 * does not work can only be said where a source says it.
 */
export function countProcedures(content: Pick<Content, 'articles'>): Procedures {
  let [all, silent] = [0, 0];
  for (const article of content.articles.values()) {
    const source = sourceText(article);
    for (const { nodes } of source ? textSections(source) : []) {
      if (!nodes.some((node) => holds(node, isSteps))) continue;
      all++;
      if (!nodes.some((node) => holds(node, isTrouble))) silent++;
    }
  }
  return { all, silent };
}

const isSteps = (node: MdastNode) =>
  node.type === 'list' && node.ordered === true && childrenOf(node).length > 1;
const isTrouble = (node: MdastNode) => isComponent(node) && node.name === 'Trouble';

function holds(node: MdastNode, what: (node: MdastNode) => boolean): boolean {
  return what(node) || childrenOf(node).some((child) => holds(child, what));
}
