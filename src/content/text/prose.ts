import type { MdastNode } from 'satteri';
import { componentName, isComment, isComponent } from './mdx-node.ts';
import type { Place } from './place.ts';
import { lazyWeakMap } from '../../core/lazy.ts';
import { present } from '../../core/present.ts';

/** Stands in a text for what has no words of its own there: a component, code, a picture. */
export const OBJECT = '\uFFFC';

/** The text a block is part of. */
interface ProseSource {
  root: MdastNode;
  /** The line of the file the text starts on, so that places are places in the file. */
  firstLine: number;
}

/** What readers read in one go: a paragraph, a heading, a step, a cell. */
export interface ProseBlock {
  /** A step is what an item of an ordered list begins with. */
  kind: 'heading' | 'paragraph' | 'step';
  /** The words, markup taken away. */
  text: string;
  /** What each `OBJECT` in the text is, in order: `Ui dismiss`, `code npm`. */
  objects: readonly string[];
  /** What is set in bold, two numbers each: offsets of its beginning and its end. */
  strong: readonly number[];
  /** Its number in the source. */
  index: number;
  source: ProseSource;
}

type Parent = MdastNode & { children: MdastNode[] };

/** Is told where in the block’s text a node begins. */
type Note = (offset: number, node: MdastNode) => void;

const HEADING_ID = /\s*\[#[^\]]*\]\s*$/;
/** One empty list for all: there are hundreds of thousands of blocks. */
const NONE: readonly never[] = [];

/**
 * The words of a text, block by block in reading order.
 *
 * @param root of the parsed text
 * @param firstLine the line of the file the text starts on
 */
export function proseOf(root: MdastNode, firstLine: number): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const source = { root, firstLine };
  eachBlock(root, (node, kind) => {
    blocks.push({ kind, ...readBlock(node, kind), index: blocks.length, source });
  });
  return blocks;
}

/** The nodes of a text's blocks, in reading order: made for the few texts in which a place is asked for. */
const nodesOf = lazyWeakMap((root: MdastNode) => {
  const blocks: { node: Parent; kind: ProseBlock['kind'] }[] = [];
  eachBlock(root, (node, kind) => blocks.push({ node, kind }));
  return blocks;
});

/**
 * Where in the file a character of a block stands. The tree is asked for it: to remember the places of all would take
 * more memory than the words.
 */
export function placeIn({ index, source }: ProseBlock, offset: number): Place {
  const block = nodesOf(source.root)[index];
  if (!block) return { line: source.firstLine, column: 1 };
  const startOf = (node: MdastNode): Place => ({
    line: (node.position?.start.line ?? 1) + source.firstLine - 1,
    column: node.position?.start.column ?? 1,
  });
  let found: { from: number; at: Place } = { from: 0, at: startOf(block.node) };
  const { text } = readBlock(block.node, block.kind, (from, node) => {
    if (from <= offset) found = { from, at: startOf(node) };
  });
  const lines = text.slice(found.from, offset).split('\n');
  const last = present(lines.at(-1), 'the last of the lines');
  // A line that goes on below starts where the block does.
  const first = lines.length > 1 ? startOf(block.node).column : found.at.column;
  return { line: found.at.line + lines.length - 1, column: first + last.length };
}

function eachBlock(root: MdastNode, tell: (node: Parent, kind: ProseBlock['kind']) => void): void {
  const visit = (node: MdastNode, step: boolean): void => {
    if (!('children' in node)) return;
    const children = node.children as MdastNode[];
    const holdsWords = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    // `<Care title="…">text</Care>` on one line holds words without a paragraph around them.
    if (holdsWords || (node.type === 'mdxJsxFlowElement' && children.some(isPlainText))) {
      tell(node, node.type === 'heading' ? 'heading' : step ? 'step' : 'paragraph');
      return;
    }
    const steps = node.type === 'list' && node.ordered === true;
    for (const [index, child] of children.entries())
      visit(child, steps || (step && node.type === 'listItem' && index === 0));
  };
  visit(root, false);
}

function readBlock(
  block: Parent,
  kind: ProseBlock['kind'],
  note?: Note,
): Pick<ProseBlock, 'text' | 'objects' | 'strong'> {
  let text = '';
  const objects: string[] = [];
  const strong: number[] = [];
  const object = (node: MdastNode, what: string): void => {
    note?.(text.length, node);
    objects.push(what);
    text += OBJECT;
  };

  const read = (node: MdastNode): void => {
    if (isPlainText(node)) {
      note?.(text.length, node);
      text += node.value;
    } else if (isComponent(node)) {
      const [attribute] = node.attributes;
      object(node, `${componentName(node)} ${typeof attribute?.value === 'string' ? attribute.value : ''}`);
    } else if (node.type === 'inlineCode') object(node, `code ${node.value}`);
    else if (node.type === 'image') object(node, `image ${node.url}`);
    else if (node.type === 'break') text += '\n';
    else if (isComment(node)) return;
    else if (node.type === 'mdxTextExpression') object(node, node.value);
    else if ('children' in node) {
      const from = text.length;
      (node.children as MdastNode[]).forEach(read);
      if (text.length === from) object(node, node.type);
      if (node.type === 'strong') strong.push(from, text.length);
    }
  };
  block.children.forEach(read);
  if (kind === 'heading') text = text.replace(HEADING_ID, '');
  return {
    text,
    objects: objects.length > 0 ? objects : NONE,
    strong: strong.length > 0 ? strong : NONE,
  };
}

function isPlainText(node: MdastNode): node is Extract<MdastNode, { type: 'text' }> {
  return node.type === 'text';
}
