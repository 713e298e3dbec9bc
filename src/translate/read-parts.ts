import type { MdastNode } from 'satteri';
import { componentName, childrenOf, isBlank, isComment, isComponent } from '../content/text/mdx-node.ts';
import { splitHeading, textOf } from '../content/text/outline.ts';
import type { TextRoot } from '../content/text/parsed-text.ts';
import { OPENING } from '../content/drift/tracked-parts.ts';
import type { Code, Piece, Range } from './pieces.ts';
import { rangeOf, readInline, type ShownNames } from './read-inline.ts';
import type { TextPart, TextUnit, Writing } from './text-unit.ts';
import { wordyAttributes } from './wordy-attributes.ts';
import { present } from '../core/present.ts';

const WORDS = /[\p{L}\p{N}]/u;
const NO_CODES: ReadonlyMap<string, Code> = new Map();

/**
 * Cuts the text of an article into its parts, and those into texts to translate.
 *
 * @param body the text behind the frontmatter, with `\n` as line break
 * @param root its tree
 * @param unnamed also sections whose heading has no id
 */
export function readParts(body: string, root: TextRoot, shown: ShownNames, unnamed = false): TextPart[] {
  const nodes = root.children as MdastNode[];
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  return [0, ...starts].flatMap((from, index) => {
    const to = starts[index] ?? nodes.length;
    const inside = nodes.slice(from, to);
    // What stands before the first heading is a part, even an empty one.
    const heading = index > 0 && inside[0] ? splitHeading(textOf(inside[0])) : undefined;
    if (heading && heading.id === undefined && !unnamed) return [];
    const next = nodes[to];
    const range = {
      start: heading && inside[0] ? rangeOf(inside[0]).start : 0,
      end: next ? rangeOf(next).start : body.length,
    };
    return [
      {
        id: heading?.id ?? OPENING,
        title: heading ? heading.title : '',
        range,
        ...readPart(inside, body, shown),
      },
    ];
  });
}

function readPart(
  nodes: readonly MdastNode[],
  body: string,
  shown: ShownNames,
): Pick<TextPart, 'units' | 'frame'> {
  const units: TextUnit[] = [];
  const frame: string[] = [];
  const blocks = blocksOf(nodes);
  let block = 0;
  const add = (
    writing: Writing,
    shape: string,
    range: Range,
    read: { pieces: readonly Piece[]; codes: ReadonlyMap<string, Code> },
    within?: string,
  ): string => {
    const id = String(units.length + 1);
    // Texts come in the order in which they stand, those of a tag before its words.
    for (let next = blocks[block + 1]; next && rangeOf(next).start <= range.start; next = blocks[block + 1])
      block++;
    units.push({ id, shape, writing, range, base: body, within, block, ...read });
    frame.push(writing);
    return id;
  };

  /** The words in the tag of a component, and under a picture. */
  const readTag = (node: MdastNode, shape: string, within?: string): void => {
    const { start, end } = rangeOf(node);
    if (node.type === 'image') {
      for (const writing of ['alt', 'caption'] as const) {
        const value = writing === 'alt' ? node.alt : node.title;
        const range = pictureRange(body.slice(start, end), writing);
        if (value && range) add(writing, `${shape}/${writing}`, shift(range, start), plain(value), within);
      }
      return;
    }
    if (!isComponent(node)) return;
    const [first] = childrenOf(node);
    const tag = body.slice(start, first ? rangeOf(first).start : end);
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (!wordyAttributes(componentName(node)).includes(attribute.name) || attribute.value === '') continue;
      const range = attributeRange(tag, attribute.name);
      if (range)
        add('attribute', `${shape}/${attribute.name}`, shift(range, start), plain(attribute.value), within);
    }
  };

  const readLine = (node: MdastNode, children: readonly MdastNode[], shape: string): void => {
    const said = children.filter((child) => !isComment(child));
    const [first, last] = [children[0], children.at(-1)];
    if (!first || !last) return;
    let { end } = rangeOf(last);
    if (node.type === 'heading') {
      const id = /\s*\[#[^\]]*\]\s*$/.exec(body.slice(0, end));
      if (id && splitHeading(textOf(node)).id !== undefined) end = id.index;
    }
    const read = readInline(children, body, shown, end);
    const has =
      said.length > 0 && read.pieces.some((piece) => typeof piece === 'string' && WORDS.test(piece));
    const within = has
      ? add(node.type === 'tableCell' ? 'cell' : 'block', shape, { start: rangeOf(first).start, end }, read)
      : undefined;
    if (!has)
      frame.push(
        read.pieces
          .map((piece) =>
            typeof piece === 'string' ? piece : present(read.codes.get(piece.id), `the code ${piece.id}`).key,
          )
          .join(' '),
      );
    const visitInside = (child: MdastNode): void => {
      readTag(child, `${shape}/${child.type}`, within);
      childrenOf(child).forEach(visitInside);
    };
    children.forEach(visitInside);
  };

  const visit = (node: MdastNode, around: string): void => {
    if (isComment(node)) return;
    const shape = `${around}/${nameOf(node)}`;
    const children = childrenOf(node);
    frame.push(nameOf(node));
    if (isComponent(node)) readTag(node, shape);
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'tableCell' ||
      // `<Care title="…">text</Care>` on one line holds words without a paragraph around them.
      (node.type === 'mdxJsxFlowElement' &&
        children.some((child) => child.type === 'text' && !isBlank(child)))
    )
      readLine(node, children, shape);
    else if (children.length > 0) for (const child of children) visit(child, shape);
    else if (!isComponent(node)) frame.push(body.slice(rangeOf(node).start, rangeOf(node).end));
    frame.push('end');
  };
  for (const node of nodes) visit(node, '');
  return { units, frame };
}

/** Kinds of nodes that say nothing by themselves. */
const FRAMES = new Set<MdastNode['type']>(['list', 'listItem', 'table', 'tableRow', 'blockquote']);

/** The smallest blocks whose words can be counted one by one: paragraphs, cells, steps, components with all they hold. */
export function blocksOf(nodes: readonly MdastNode[]): MdastNode[] {
  return nodes.flatMap((node) => (FRAMES.has(node.type) ? blocksOf(childrenOf(node)) : [node]));
}

const plain = (text: string) => ({ pieces: [text], codes: NO_CODES });

const shift = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

/** What a block is, with all that tells it from another one but its words. */
function nameOf(node: MdastNode): string {
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type === 'list') return `list ${node.ordered ? 1 : 0}`;
  if (node.type === 'listItem')
    return node.checked === null || node.checked === undefined ? 'item ' : `item ${String(node.checked)}`;
  if (!isComponent(node)) return node.type;
  const wordy = wordyAttributes(componentName(node));
  const others = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && !wordy.includes(attribute.name)
      ? [`${attribute.name}=${typeof attribute.value === 'string' ? attribute.value : ''}`]
      : [],
  );
  return [componentName(node), ...others].join(' ');
}

/** Where the value of an attribute stands in a tag, between its quotes. */
function attributeRange(tag: string, name: string): Range | undefined {
  for (const match of tag.matchAll(/([\w-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const [whole, found, value = ''] = match;
    if (found !== name) continue;
    const end = match.index + whole.length - 1;
    return { start: end - value.length + 2, end };
  }
  return undefined;
}

function pictureRange(picture: string, writing: 'alt' | 'caption'): Range | undefined {
  const middle = picture.indexOf('](');
  if (middle === -1) return undefined;
  if (writing === 'alt') return { start: 2, end: middle };
  const caption = /\s(["'])[^]*\1\s*\)$/.exec(picture.slice(middle));
  if (!caption) return undefined;
  const start = middle + caption.index + 2;
  return { start, end: picture.lastIndexOf(caption[1] ?? '"') };
}
