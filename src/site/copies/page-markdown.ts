import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/** What a page says by other means than words, and what leads around in it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['script', 'style', 'nav', 'svg', 'button', 'input', 'select', 'template', 'dialog'],
  ...['noscript', 'iframe', 'kbd'],
]);

/**
 * A built page that lists things as Markdown: what stands in its `main`, with absolute addresses. Articles have a copy
 * of their own, made from their text.
 *
 * @param html the whole page
 * @param address of the page, absolute
 * @param pointer leads to the list of everything for programs, absolute
 */
export function pageMarkdown(html: string, address: string, pointer: string): string {
  const main = find(htmlToHast(html), (node) => node.tagName === 'main');
  if (!main) throw new Error(`${address} has no <main>.`);
  const cleaned = clean(main, address);
  const text = toMarkdown(toMdast(cleaned), {
    bullet: '-',
    rule: '*',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
  return `> [${pointer}](${pointer})\n\n${text}`;
}

const isElement = (node: HastNode): node is Element => node.type === 'element';
const childrenOf = (node: HastNode) => ('children' in node ? (node.children as HastNode[]) : []);

function find(node: HastNode, test: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** The same without what is no text, and with addresses that hold anywhere. */
function clean(node: Element, address: string): Element {
  const { href, ...properties } = node.properties;
  return {
    ...node,
    properties: {
      ...properties,
      ...(typeof href === 'string' && { href: new URL(href, address).href }),
    },
    children: childrenOf(node)
      .filter(
        (child) =>
          !isElement(child) ||
          !(
            LEFT_OUT.has(child.tagName) ||
            child.properties['hidden'] !== undefined ||
            child.properties['dataMarkdownIgnore'] !== undefined ||
            child.properties['ariaHidden'] === 'true'
          ),
      )
      // What styles set apart has nothing between it.
      .flatMap((child, index, all): HastNode[] => {
        const before = all[index - 1];
        const apart = isElement(child) && before !== undefined && isElement(before);
        const kept = isElement(child) ? clean(child, address) : child;
        return apart ? [{ type: 'text', value: ' ' }, kept] : [kept];
      }) as Element['children'],
  };
}
