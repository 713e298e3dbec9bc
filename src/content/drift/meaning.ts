import type { MdastNode } from 'satteri';
import { altOf, componentName, isComment, isComponent } from '../text/mdx-node.ts';

/** Nodes inside a line of text: what stands next to each other there is one word. */
const INLINE = new Set<MdastNode['type']>(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link']);

/**
 * What a text says, without how it is set: emphasis, wrapping, list markers and comments leave no trace; components
 * stand with their name and attributes, links with their target, pictures with their address.
 *
 * @returns words in reading order, in the form `wordsOf` gives them
 */
export function meaningOf(nodes: readonly MdastNode[]): string[] {
  return wordsOf(nodes.map(say).join(' '));
}

/**
 * Cuts a text into words. Left out is what can change without the meaning: the kind of quotes, dashes and spaces, and
 * punctuation around words, which differs between languages anyway.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      // Soft hyphens, word joiners and spaces of no width.
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/[‘’‚‛′]/g, "'")
      .replace(/[‐‑‒–—―−]/g, '-')
      .split(/\s+/)
      .map((word) => word.replace(/^["'“”„«»‹›([¡¿]+|["'“”„«»‹›)\].,:;!?…]+$/g, ''))
      .filter((word) => word !== '' && !/^-+$/.test(word))
  );
}

/** An attribute's value as it stands in the text; one written without a value, like `<On web>`, has none. */
function written(value: string | { value: string } | null | undefined): string {
  if (typeof value === 'string') return value;
  return value ? value.value : '';
}

function say(node: MdastNode): string {
  if (isComment(node)) return ' ';
  if (isComponent(node)) {
    const attributes = node.attributes
      .map((attribute) =>
        attribute.type === 'mdxJsxAttribute'
          ? `${attribute.name}=${written(attribute.value)}`
          : attribute.value,
      )
      .sort();
    const name = componentName(node);
    const inside = sayAll(node.children);
    const end = inside.trim() === '' ? '' : `${inside} </${name}>`;
    return ` <${[name, ...attributes].join(' ')}> ${end} `;
  }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'link':
      return `${sayAll(node.children)} <${node.url}> `;
    // An id is no word of the text.
    case 'heading':
      return sayAll(node.children).replace(/\s*\[#[^\]]*\]\s*$/, '');
    case 'image':
      return ` <${node.url}> ${altOf(node)} `;
    default:
  }
  if ('children' in node) return sayAll(node.children as MdastNode[]);
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

function sayAll(nodes: readonly MdastNode[]): string {
  return nodes.map((node) => (INLINE.has(node.type) ? say(node) : ` ${say(node)} `)).join('');
}
