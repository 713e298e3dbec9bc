import type { MdastNode } from 'satteri';
import { makeId } from '../../content/text/make-id.ts';
import { textOf } from '../../content/text/outline.ts';
import { FreeNames } from './free-names.ts';
import { paragraph, strong, text, withChildren } from './nodes.ts';
import { childrenOf } from '../../content/text/mdx-node.ts';

/** A heading of an article to be. */
export interface Heading {
  id: string;
  /** What other pages may have linked to it by. */
  anchors: readonly string[];
}

const GIVEN = /\s*\{#([\w.-]+)\}\s*$/;

/**
 * Brings headings to levels 2 and 3, each with an id. Deeper ones become bold lines.
 *
 * @param ids of the same page in the language it was written in, where there are as many; by place
 * @param demoted is told of each deeper one
 */
export function arrangeHeadings(
  blocks: readonly MdastNode[],
  ids: readonly string[] | undefined,
  demoted: (node: MdastNode) => void,
): { blocks: MdastNode[]; headings: Heading[] } {
  const depths = blocks.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const top = smallest(depths);
  const headings: Heading[] = [];
  const names = new FreeNames();
  const arranged = blocks.map((node) => {
    if (node.type !== 'heading') return node;
    const depth = headings.length === 0 ? 2 : node.depth - top + 2;
    if (depth > 3) {
      demoted(node);
      return { ...paragraph([strong(childrenOf(node))]), position: node.position };
    }
    const words = textOf(node);
    const given = GIVEN.exec(words)?.[1];
    const title = words.replace(GIVEN, '').trim();
    const wanted = ids?.[headings.length] ?? makeId(given ?? title);
    const id = names.take(wanted === '' ? `section-${headings.length + 1}` : wanted);
    headings.push({
      id,
      anchors: [given, makeId(title), githubSlug(title)].flatMap((anchor) => anchor ?? []),
    });
    // Ids belong to plain words: the contents show no buttons.
    return withChildren({ ...node, depth } as MdastNode, [text(`${title} [#${id}]`)]);
  });
  return { blocks: arranged, headings };
}

/** How GitHub, Docusaurus and Starlight make an anchor of a title. */
const githubSlug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** How many headings of levels 2 and 3 a page will have. */
export function headingCount(blocks: readonly MdastNode[]): number {
  const headings = blocks.filter((node) => node.type === 'heading');
  const top = smallest(headings.map(({ depth }) => depth));
  return headings.filter(({ depth }, index) => index === 0 || depth - top + 2 <= 3).length;
}

/** `Math.min(...)` takes no more than some 100,000 numbers. */
const smallest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), 6);
