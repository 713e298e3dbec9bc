import type { MdastNode } from 'satteri';
import { componentName, childrenOf, isComponent } from '../content/text/mdx-node.ts';
import type { Code, Piece, Range } from './pieces.ts';
import { wordyAttributes } from './wordy-attributes.ts';

/** Says what a name of the product and a fact are called where a translator sees them. */
export interface ShownNames {
  term(id: string): string;
  fact(id: string): string;
}

/**
 * Reads what stands in a line of text.
 *
 * @param text the text that the nodes were parsed from
 * @param until offset at which the line ends, when it is not the end of its nodes: before the id of a heading
 */
export function readInline(
  nodes: readonly MdastNode[],
  text: string,
  shown: ShownNames,
  until = Number.POSITIVE_INFINITY,
): { pieces: Piece[]; codes: Map<string, Code> } {
  const pieces: Piece[] = [];
  const codes = new Map<string, Code>();
  const visit = (node: MdastNode): void => {
    const { start, end } = rangeOf(node);
    if (start >= until) return;
    if (node.type === 'text') {
      pieces.push(end > until ? node.value.replace(/\s*\[#[^\]]*\]\s*$/, '') : node.value);
      return;
    }
    const id = String(codes.size + 1);
    const children = childrenOf(node);
    const first = children[0] && rangeOf(children[0]).start;
    const last = children.at(-1);
    const isSpan = first !== undefined && last && isSpanNode(node, text.slice(start, first));
    codes.set(id, {
      id,
      ...describe(node, text, shown),
      start: { start, end: isSpan ? first : end },
      end: isSpan ? { start: rangeOf(last).end, end } : undefined,
    });
    if (!isSpan) {
      pieces.push({ id, at: 'whole' });
      return;
    }
    pieces.push({ id, at: 'start' });
    children.forEach(visit);
    pieces.push({ id, at: 'end' });
  };
  nodes.forEach(visit);
  return { pieces, codes };
}

/** Where a node stands in its text. */
export function rangeOf(node: MdastNode): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** An address that stands for itself has no words to translate. */
function isSpanNode(node: MdastNode, opening: string): boolean {
  return node.type === 'link' ? opening.startsWith('[') : opening !== '';
}

function describe(node: MdastNode, text: string, shown: ShownNames): Pick<Code, 'key' | 'kind' | 'shown'> {
  const { start, end } = rangeOf(node);
  const raw = text.slice(start, end);
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'delete':
      return { kind: 'emphasis', key: node.type, shown: node.type };
    case 'link':
      return { kind: 'link', key: `link ${node.url}`, shown: node.url };
    case 'image':
      return { kind: 'picture', key: `image ${node.url}`, shown: node.url };
    case 'inlineCode':
      return { kind: 'code', key: `code ${node.value}`, shown: node.value };
    default:
  }
  if (!isComponent(node)) return { kind: 'other', key: node.type, shown: raw.trim() };
  const name = componentName(node);
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  const wordy = wordyAttributes(name);
  const key = [name, ...attributes.filter(([key]) => !wordy.includes(key)).map(([k, v]) => `${k}=${v}`)].join(
    ' ',
  );
  const { term, id } = Object.fromEntries(attributes) as Record<string, string | undefined>;
  if (name === 'Ui' && term !== undefined) return { kind: 'term', key, shown: shown.term(term) };
  if (name === 'Fact' && id !== undefined) return { kind: 'fact', key, shown: shown.fact(id) };
  return { kind: 'other', key, shown: key };
}
