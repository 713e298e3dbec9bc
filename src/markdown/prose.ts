import type { MdastNode } from 'satteri';
import { isComment, isComponent } from './mdx-node.ts';
import type { Place } from './place.ts';

/** Stands in a text for what has no words of its own there: a component, code, a picture. */
export const OBJECT = '\uFFFC';

/** What readers read in one go: a paragraph, a heading, a step, a cell. */
export interface ProseBlock extends Place {
  /** A step is what an item of an ordered list begins with. */
  kind: 'heading' | 'paragraph' | 'step';
  /** The words, markup taken away. */
  text: string;
  /** What each `OBJECT` in the text is, in order: `Ui dismiss`, `code npm`. */
  objects: readonly string[];
  /** Where pieces of the text stand in the file, three numbers each: offset in the text, line, column. */
  pieces: readonly number[];
  /** What is set in bold, two numbers each: offsets of its beginning and its end. */
  strong: readonly number[];
}

/** One empty list for all: there are hundreds of thousands of blocks. */
const NONE: readonly never[] = [];

type Parent = MdastNode & { children: MdastNode[] };

const HEADING_ID = /\s*\[#[^\]]*\]\s*$/;

/**
 * The words of a text, block by block in reading order.
 *
 * @param root of the parsed text
 * @param firstLine the line of the file the text starts on, so that places are places in the file
 */
export function proseOf(root: MdastNode, firstLine: number): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const visit = (node: MdastNode, step: boolean): void => {
    if (!('children' in node)) return;
    const children = node.children as MdastNode[];
    const holdsWords = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    // `<Care title="…">text</Care>` on one line holds words without a paragraph around them.
    if (holdsWords || (node.type === 'mdxJsxFlowElement' && children.some(isPlainText))) {
      const kind = node.type === 'heading' ? 'heading' : step ? 'step' : 'paragraph';
      blocks.push(readBlock(node, kind, firstLine));
      return;
    }
    const steps = node.type === 'list' && node.ordered === true;
    for (const [index, child] of children.entries())
      visit(child, steps || (step && node.type === 'listItem' && index === 0));
  };
  visit(root, false);
  return blocks;
}

/** Where in the file a character of a block stands. */
export function placeIn({ text, pieces, column }: ProseBlock, offset: number): Place {
  let piece = 0;
  while (piece + 3 < pieces.length && (pieces[piece + 3] ?? 0) <= offset) piece += 3;
  const [start = 0, line = 1, first = 1] = pieces.slice(piece, piece + 3);
  const before = text.slice(start, offset).split('\n');
  const last = before.at(-1) ?? '';
  // A line that goes on below starts where the block does.
  return { line: line + before.length - 1, column: (before.length > 1 ? column : first) + last.length };
}

function readBlock(block: Parent, kind: ProseBlock['kind'], firstLine: number): ProseBlock {
  let text = '';
  const objects: string[] = [];
  const pieces: number[] = [];
  const strong: number[] = [];
  const placeOf = (node: MdastNode): Place => ({
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });
  const object = (node: MdastNode, what: string): void => {
    const { line, column } = placeOf(node);
    pieces.push(text.length, line, column);
    objects.push(what);
    text += OBJECT;
  };

  const read = (node: MdastNode): void => {
    if (isPlainText(node)) {
      const { line, column } = placeOf(node);
      pieces.push(text.length, line, column);
      text += node.value;
    } else if (isComponent(node)) {
      const [attribute] = node.attributes;
      object(node, `${node.name ?? ''} ${typeof attribute?.value === 'string' ? attribute.value : ''}`);
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
    kind,
    text,
    objects: objects.length > 0 ? objects : NONE,
    pieces,
    strong: strong.length > 0 ? strong : NONE,
    ...placeOf(block),
  };
}

function isPlainText(node: MdastNode): node is Extract<MdastNode, { type: 'text' }> {
  return node.type === 'text';
}
