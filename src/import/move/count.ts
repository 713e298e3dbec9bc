import type { MdastNode } from 'satteri';
import { childrenOf, isComment, isComponent } from '../../content/text/mdx-node.ts';
import { textOf } from '../../content/text/outline.ts';
import type { Counts } from './source-page.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Attributes of components that readers read. */
const READ = new Set(['title', 'term', 'caption', 'press', 'ask', 'label']);

/** How much a text holds: words that are read, links, pictures and pieces of code. */
export function countOf(nodes: readonly MdastNode[]): Counts {
  const counts: Counts = { words: 0, links: 0, pictures: 0, code: 0 };
  const words = (text: string) => {
    counts.words += text.match(WORD)?.length ?? 0;
  };
  const visit = (node: MdastNode): void => {
    if (isComment(node)) return;
    if (node.type === 'heading') {
      words(textOf(node).replace(/\s*(?:\[#[^\]]*\]|\{#[^}]*\})\s*$/, ''));
      return;
    }
    if (node.type === 'code' || node.type === 'inlineCode') counts.code++;
    else if (node.type === 'link') counts.links++;
    else if (node.type === 'image') {
      counts.pictures++;
      words(node.alt ?? '');
      return;
    } // Our notes on what could not be taken over are no words of the source.
    else if (node.type === 'text') words(node.value.replace(/\[\[imported: [^\]]*\]\]/g, ''));
    else if (isComponent(node)) {
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
          if (READ.has(attribute.name)) words(attribute.value);
          if (node.name === 'Video' && attribute.name === 'address') counts.links++;
        }
    }
    childrenOf(node).forEach(visit);
  };
  nodes.forEach(visit);
  return counts;
}

/** Adds up. */
export function sum(all: Iterable<Counts>): Counts {
  const total: Counts = { words: 0, links: 0, pictures: 0, code: 0 };
  for (const { words, links, pictures, code } of all) {
    total.words += words;
    total.links += links;
    total.pictures += pictures;
    total.code += code;
  }
  return total;
}
