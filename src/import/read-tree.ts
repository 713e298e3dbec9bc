import type { HastNode } from 'satteri';
import type { Block } from './document.ts';
import { hastText } from './plain-text.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** What a reader of the page does not read, or reads on every page. */
const DROPPED = new Set(
  'script style noscript template svg nav footer aside form iframe select textarea input dialog head object video audio canvas'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const FLOW = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const FURNITURE =
  /(^|[-_])(cookies?|consent|breadcrumbs?|menu|navbar|sidebar|toc|share|social|related|pagination|newsletter|footnotes?)($|[-_])/i;
const ASKS = /[?？؟]["»”)]?\s*$/;
/** What an element stands in. */
interface Within {
  bold: boolean;
  /** A Question of schema.org. */
  asked: boolean;
  depth: number;
}

/** Nobody nests by hand as deep as this; a file made to exhaust the stack does. */
const DEEPEST = 400;
/** As many links in a row are a menu. */
const MENU = 3;

/**
 * Reads an HTML tree into blocks: menus, forms, scripts and cookie notices are left out.
 *
 * @param keepLines whether line breaks in the source were meant (in Markdown they were, in HTML they are spaces)
 */
export function readTree(root: HastNode, keepLines: boolean): Block[] {
  const blocks: Block[] = [];
  let line = '';
  let allBold = true;

  const flush = (block: Omit<Block, 'text'>) => {
    const text = line
      .split('\n')
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('\n');
    // A tick or an arrow alone says nothing.
    if (/[\p{L}\p{N}]/u.test(text))
      blocks.push({ ...block, kind: block.kind === 'text' && allBold ? 'strong' : block.kind, text });
    line = '';
    allBold = true;
  };

  const visit = (node: HastNode, block: Omit<Block, 'text'>, { bold, asked, depth }: Within): void => {
    if (depth > DEEPEST) return;
    if (node.type === 'text') {
      const text = keepLines ? node.value : node.value.replace(/\s+/g, ' ');
      if (!bold && text.trim() !== '') allBold = false;
      line += text;
      return;
    }
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element' && isLeftOut(node)) return;
    const name = node.type === 'element' ? node.tagName : 'root';
    if (name === 'br') {
      line += '\n';
      return;
    }
    const isAsked = node.type === 'element' ? isQuestionItem(node, asked) : asked;
    const own = node.type === 'element' ? (roleOf(node, isAsked) ?? block) : block;
    const isFlow = FLOW.has(name) || own !== block;
    if (isFlow) flush(block);
    const isBold = bold || name === 'b' || name === 'strong';
    for (const child of node.children as HastNode[])
      visit(child, own, { bold: isBold, asked: isAsked, depth: depth + 1 });
    // “<b>Who can do it?</b> An administrator.”: a heading on the line of its text.
    if (isBold && !bold && allBold && ASKS.test(line) && (own.kind === 'text' || own.kind === 'item'))
      flush({ kind: 'strong' });
    if (isFlow) flush(own);
  };
  visit(mainOf(root) ?? root, { kind: 'text' }, { bold: false, asked: false, depth: 0 });
  flush({ kind: 'text' });
  return blocks;
}

/** Whether an element is a Question of schema.org, in attributes; an Answer inside it is none. */
function isQuestionItem({ properties }: Element, asked: boolean): boolean {
  return properties.itemType === undefined
    ? asked
    : /\/Question$/.test(properties.itemType?.toString() ?? '');
}

/**
 * What a block is by its element, where the element says so.
 *
 * @param asked whether it is part of a Question of schema.org
 */
function roleOf(element: Element, asked: boolean): Omit<Block, 'text'> | undefined {
  const { tagName: name, properties } = element;
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  if (name === 'summary') return { kind: 'question' };
  // Glossaries are lists of this kind too: whether it asks is seen by its question mark.
  if (name === 'dt') return { kind: 'heading', level: 6 };
  if (name === 'dd') return { kind: 'answer' };
  if (name === 'li') return { kind: 'item' };
  // schema.org in attributes: a Question’s name and an Answer’s text.
  if (properties.itemProp?.toString() === 'name' && (asked || ASKS.test(hastText(element))))
    return { kind: 'question' };
  // The row of an accordion is often a button.
  if (name === 'button') return { kind: 'question' };
  return undefined;
}

function isLeftOut(element: Element): boolean {
  const { tagName, properties } = element;
  if (DROPPED.has(tagName) || 'dataFootnoteRef' in properties) return true;
  // A panel that its heading opens is hidden, but not left out.
  if (properties.hidden !== undefined && properties.ariaLabelledBy === undefined) return true;
  if (properties.ariaHidden?.toString() === 'true' && !/[\p{L}\p{N}]/u.test(hastText(element))) return true;
  if (tagName === 'button' && !/[?？؟]\W*$/.test(hastText(element))) return true;
  if (/^(navigation|search|contentinfo|complementary|alert|dialog)$/.test(properties.role?.toString() ?? ''))
    return true;
  const names = [properties.className, properties.id].flat().filter((name) => typeof name === 'string');
  if (names.some((name) => FURNITURE.test(name))) return true;
  return isMenu(element);
}

/** A list in which everything is a link. */
function isMenu(element: Element): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false;
  const entries = (element.children as HastNode[]).filter((child) => child.type === 'element');
  return (
    entries.length >= MENU &&
    entries.every((entry) => {
      const filled = (entry.children as HastNode[]).filter((child) => hastText(child).trim() !== '');
      return filled.length === 1 && filled[0]?.type === 'element' && filled[0].tagName === 'a';
    })
  );
}

/** The page’s `<main>`, where it has one. */
function mainOf(node: HastNode, depth = 0): HastNode | undefined {
  if (node.type === 'element' && node.tagName === 'main') return node;
  if (!('children' in node) || depth > DEEPEST) return undefined;
  for (const child of node.children as HastNode[]) {
    const found = mainOf(child, depth + 1);
    if (found) return found;
  }
  return undefined;
}
