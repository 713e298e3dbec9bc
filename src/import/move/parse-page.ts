import { toMdast } from 'hast-util-to-mdast';
import {
  htmlToHast,
  markdownToHast,
  markdownToMdast,
  mdxToMdast,
  type HastNode,
  type MdastNode,
} from 'satteri';
import { parse as parseYaml } from 'yaml';
import { nestingSlip } from '../../content/text/nesting.ts';
import { childrenOf } from '../../content/text/mdx-node.ts';
import { textOf } from '../../content/text/outline.ts';
import { isTooMuch, nestingOf, TOO_MUCH } from '../nesting.ts';
import { countOf } from './count.ts';
import { asDirectives } from './own-lines.ts';
import { withoutNothing } from './without-nothing.ts';
import { boldAsHeadings, withHeads } from './html-habits.ts';
import { htmlHandlers } from './html-handlers.ts';
import { readHtmlPage } from './html-page.ts';
import type { Counts } from './source-page.ts';

/** Beyond this an HTML parser takes minutes, and no page is written like that. */
const DEEPEST = 1000;

/** On one line; an address, a time and a table have a handful. */
const MOST_COLONS = 500;

/** In MDX, whose parser takes the square of their number: some thousand are a second. */
const MOST_TAGS = 5000;

/** A page taken apart. */
export interface ParsedPage {
  /** What stood between the lines of `---`. */
  head: Readonly<Record<string, unknown>>;
  /** The title that the text itself bears. */
  title: string | undefined;
  blocks: MdastNode[];
  counted: Counts;
}

/** `fragment`: HTML that is text throughout, without a page around it. */
export type PageFormat = 'html' | 'fragment' | 'markdown' | 'mdx';

/** A page could not be read; the message says why. */
export class PageError extends Error {}

/**
 * Parses a page of another help centre.
 *
 * @param source with `\n` as line break
 * @throws PageError when it is not of its format
 */
export function parsePage(source: string, format: PageFormat): ParsedPage {
  if (isTooMuch(source)) throw new PageError(TOO_MUCH);
  if (format === 'html' || format === 'fragment') return fromHtml(source, format);
  // On a line of thousands of colons the parser of directives takes a minute; nobody writes directives there.
  const features = { directive: !manyColons(source), headingAttributes: false, smartPunctuation: false };
  const prepared = asDirectives(source);
  const slip = nestingSlip(prepared);
  if (slip) throw new PageError(`Line ${slip.line}: ${slip.what}`);
  let root: MdastNode;
  try {
    // Comments of HTML are no MDX.
    root =
      format === 'mdx' && prepared.split('<').length <= MOST_TAGS
        ? mdxToMdast(withoutComments(prepared), { features })
        : markdownToMdast(prepared, { features });
  } catch {
    // MDX with slips is still Markdown; what it cannot say is noted.
    root = markdownToMdast(prepared, { features });
  }
  const blocks: MdastNode[] = [];
  let head: Record<string, unknown> = {};
  for (const node of foldHtml(childrenOf(root), prepared)) {
    if (node.type === 'yaml') head = readHead(node.value);
    else blocks.push(node);
  }
  const own = withoutTitle(blocks);
  return { head, ...own, counted: countOf(own.blocks) };
}

/** Whether a line has more signs of directives than anybody writes. */
function manyColons(text: string): boolean {
  let count = 0;
  for (const [sign] of text.matchAll(/[:\n]/g)) {
    count = sign === ':' ? count + 1 : 0;
    if (count > MOST_COLONS) return true;
  }
  return false;
}

/** The same text with spaces for comments, so that places stay. A comment that does not end is none. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf('<!--', from);
    const end = open === -1 ? -1 : text.indexOf('-->', open + 4);
    if (end === -1) break;
    kept.push(text.slice(from, open), text.slice(open, end + 3).replace(/[^\n]/g, ' '));
    from = end + 3;
  }
  return kept.join('') + text.slice(from);
}

function readHead(yaml: string): Record<string, unknown> {
  try {
    const head: unknown = parseYaml(yaml);
    return typeof head === 'object' && head !== null ? (head as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function fromHtml(source: string, format: 'html' | 'fragment'): ParsedPage {
  if (nestingOf(source) > DEEPEST)
    throw new PageError(`The HTML is nested more than ${DEEPEST} elements deep.`);
  const tree = htmlToHast(source);
  const { main, title, description } =
    format === 'html' ? readHtmlPage(tree) : { main: tree, title: undefined, description: undefined };
  const own = withoutTitle(boldAsHeadings(blocksOf(main)));
  return {
    head: description === undefined ? {} : { description },
    blocks: own.blocks,
    title: own.title ?? title,
    counted: countOf(own.blocks),
  };
}

/** The blocks of an HTML tree as Markdown. */
export function blocksOf(tree: HastNode): MdastNode[] {
  const root = toMdast(withoutNothing(tree), { handlers: htmlHandlers });
  return (root.type === 'root' ? childrenOf(root) : [root]).map(withHeads);
}

/** The first heading of level 1, which is the title. */
function withoutTitle(blocks: readonly MdastNode[]): { title: string | undefined; blocks: MdastNode[] } {
  const at = blocks.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const heading = blocks[at];
  if (!heading || blocks.slice(0, at).some((node) => node.type === 'heading'))
    return { title: undefined, blocks: [...blocks] };
  return { title: textOf(heading).trim(), blocks: blocks.filter((node) => node !== heading) };
}

/** Blocks with HTML in them are read as HTML, with the Markdown between their tags. */
function foldHtml(nodes: readonly MdastNode[], source: string): MdastNode[] {
  const out: MdastNode[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) break;
    if (!holdsHtml(node)) {
      out.push(node);
      continue;
    }
    const start = node.position?.start.offset ?? 0;
    let end = node.position?.end.offset ?? start;
    for (let depth = open(source.slice(start, end)); depth > 0 && index + 1 < nodes.length;) {
      const next = nodes[++index]?.position?.end.offset ?? end;
      depth += open(source.slice(end, next));
      end = next;
    }
    const piece = source.slice(start, end);
    if (nestingOf(piece) > DEEPEST)
      throw new PageError(`The HTML is nested more than ${DEEPEST} elements deep.`);
    const blocks = blocksOf(markdownToHast(piece, { features: { rawHtml: true, smartPunctuation: false } }));
    for (const block of blocks) out.push({ ...block, position: node.position });
  }
  return out;
}

const holdsHtml = (node: MdastNode): boolean => node.type === 'html' || childrenOf(node).some(holdsHtml);

/** How many elements are still open at the end. */
function open(html: string): number {
  let depth = 0;
  for (const [, closing] of html.matchAll(
    /<(\/?)(?:details|div|section|table|ul|ol|dl|figure|aside|center|blockquote|p|pre)\b[^<>]*>/gi,
  ))
    depth += closing ? -1 : 1;
  return depth;
}
