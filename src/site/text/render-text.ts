import type { MdastNode } from 'satteri';
import { attributes, html, type Html } from '../../core/html.ts';
import {
  altOf,
  componentName,
  childrenOf,
  isComment,
  isComponent,
  partsOf,
  required,
} from '../../content/text/mdx-node.ts';
import { splitHeading, textOf } from '../../content/text/outline.ts';
import { addressOf } from './address-of.ts';
import { code } from './code.ts';
import { BLOCKS, INLINE } from './components.ts';
import type { Part } from './component-parts.ts';
import { figure } from './media.ts';
import { picture } from './picture.ts';
import { permalink } from './permalink.ts';
import { readChecked, type ComponentNode } from './read-checked.ts';
import { refuse } from './refuse.ts';
import { table } from './table.ts';
import { keepIcons } from './icon.ts';
import { stepNumber } from './steps.ts';
import { taskMark } from './task-mark.ts';
import type { TextContext } from './text-context.ts';
import { renderWords } from './words.ts';

/** The nodes of a text as markup, each block on a line of its own; words that stand in no paragraph get one. */
export function renderBlocks(nodes: readonly MdastNode[], context: TextContext): Html {
  const blocks = linesAndBlocks(nodes.filter((node) => !isComment(node))).map((part) =>
    Array.isArray(part) ? html`<p>${renderInline(part, context)}</p>` : renderNode(part, context),
  );
  return html`${blocks.flatMap((block, index) => (index === 0 ? [block] : ['\n', block]))}`;
}

const WORDS: ReadonlySet<string> = new Set([
  'text',
  'inlineCode',
  'strong',
  'emphasis',
  'delete',
  'link',
  'break',
  'image',
]);

/** `<Care title="…">words</Care>` on one line holds no paragraph: the words between two blocks are gathered. */
function linesAndBlocks(nodes: readonly MdastNode[]): (MdastNode | MdastNode[])[] {
  const parts: (MdastNode | MdastNode[])[] = [];
  for (const node of nodes) {
    const inline = isComponent(node) ? INLINE.has(componentName(node)) : WORDS.has(node.type);
    const last = parts.at(-1);
    if (!inline) parts.push(node);
    else if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts;
}

/** What stands inside a paragraph, heading or cell. */
export function renderInline(nodes: readonly MdastNode[], context: TextContext): Html {
  const shown = nodes.filter((node) => !isComment(node));
  const parts = shown.map((node, place) => {
    const before = shown[place - 1];
    const after = shown[place + 1];
    const next = after?.type === 'text' ? ENDS.exec(after.value)?.[0] : undefined;
    if (isName(node) && next)
      return html`<span class="nobr">${renderNode(node, context)}${renderWords(next, context)}</span>`;
    return node.type === 'text' && before && isName(before)
      ? renderWords(node.value.replace(ENDS, ''), context)
      : renderNode(node, context);
  });
  return { markup: keepIcons(html`${parts}`.markup) };
}

/** Signs that begin no line: a full stop, or the arrow to the next name. */
const ENDS = /^(?:[.,;:!?)\]»”…]+|\s+→)/;

/** The name of a button is a box of its own, beside which a line may end even before a full stop. */
const isName = (node: MdastNode) => isComponent(node) && node.name === 'Ui';

function renderNode(node: MdastNode, context: TextContext): Html {
  const inline = () => renderInline(childrenOf(node), context);
  const blocks = () => renderBlocks(childrenOf(node), context);
  if (isComponent(node)) return renderComponent(node, context);
  switch (node.type) {
    case 'text':
      return renderWords(node.value, context);
    case 'paragraph':
      if (isFigure(node)) return figure(node, context);
      return html`<p>${inline()}</p>`;
    case 'heading':
      return heading(node, context);
    case 'emphasis':
      return html`<em>${inline()}</em>`;
    case 'strong':
      return html`<strong>${inline()}</strong>`;
    case 'delete':
      return html`<del>${inline()}</del>`;
    case 'inlineCode':
      return html`<code>${node.value}</code>`;
    case 'break':
      return html`<br />`;
    case 'thematicBreak':
      return html`<hr />`;
    case 'code':
      return code(node, context);
    case 'blockquote':
      return html`<blockquote>${blocks()}</blockquote>`;
    case 'link':
      return html`<a${attributes({ href: addressOf(node, context), title: node.title ?? undefined })}>${inline()}</a>`;
    case 'image':
      return picture(
        context.picture(node.url, (what, fix) => refuse(node, context, what, fix)),
        { alt: altOf(node) },
        context,
      );
    case 'list':
      return list(node, context);
    case 'table':
      return table(node, (cell) => renderInline(childrenOf(cell), context), context);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      return refuse(
        node,
        context,
        `${node.type === 'mdxjsEsm' ? 'An import or export' : 'An expression'} is a program, and articles are none.`,
        'Write the text itself; \\{ for a plain brace.',
      );
    default:
      return refuse(
        node,
        context,
        `An article cannot hold ${node.type}.`,
        'Run "npm run content check": it says what to use instead.',
      );
  }
}

/** A part of a section. One whose author gave it an id can be linked to. */
function heading(node: Extract<MdastNode, { type: 'heading' }>, context: TextContext): Html {
  if (node.depth !== 3)
    refuse(
      node,
      context,
      `A heading of level ${node.depth} stands here.`,
      'Start sections with ## at the left edge, and parts of a section with ###.',
    );
  const { title, id } = splitHeading(textOf(node));
  if (id === undefined) return html`<h3>${renderInline(childrenOf(node), context)}</h3>`;
  const olds = context.oldIds(id).map((old) => html`<span${attributes({ id: old })}></span>`);
  const words = childrenOf(node).map((child) =>
    child.type === 'text' ? { ...child, value: child.value.replace(HEADING_ID, '') } : child,
  );
  return html`<div class="part-head"><h3${attributes({ id })}>${olds}${renderInline(words, context)}</h3>${permalink(id, title, context.t)}</div>`;
}

const HEADING_ID = /\s*\[#[^\]]*\]\s*$/;

/** A picture that stands in a line of its own. */
function isFigure(node: MdastNode): boolean {
  const [only, ...others] = childrenOf(node);
  return only?.type === 'image' && others.length === 0;
}

/** A list is loose, its items paragraphs, as soon as a blank line stands between two blocks of it (CommonMark). */
function list(node: Extract<MdastNode, { type: 'list' }>, context: TextContext): Html {
  const items = childrenOf(node);
  const ids = node.ordered ? context.stepIds?.() : undefined;
  const first = typeof node.start === 'number' ? node.start : 1;
  // A list within a step has plain numbers.
  const inside = { ...context, stepIds: undefined };
  const loose = Boolean(node.spread) || items.some((item) => 'spread' in item && Boolean(item.spread));
  const rendered = items.map((item, place) => {
    const blocks = childrenOf(item).map((block) =>
      block.type === 'paragraph' && !loose
        ? renderInline(childrenOf(block), inside)
        : renderNode(block, inside),
    );
    const number = ids !== undefined && stepNumber(ids, first + place, context);
    const done = 'checked' in item ? item.checked : undefined;
    const task = typeof done === 'boolean';
    return html`<li${attributes({ class: task && 'task' })}>${number}${task && taskMark(done, context)}${blocks.flatMap((block, index) => (index === 0 ? [block] : ['\n', block]))}</li> `;
  });
  if (!node.ordered)
    return html`<ul>
      ${rendered}
    </ul>`;
  const start = first === 1 ? undefined : String(first);
  return html`<ol${attributes({ class: ids !== undefined && 'steps', start })}>\n${rendered}</ol>`;
}

/** @param around names of the components around it, the nearest last */
function renderComponent(
  node: ComponentNode,
  context: TextContext,
  around: readonly string[] = context.around,
): Html {
  const { name, attributes: values } = readChecked(node, context, around);
  const attribute = (key: string) => values[key] ?? refuse(node, context, `<${name}> lacks its ${key}.`, '');
  const inline = INLINE.get(name);
  if (inline) return inline({ attribute, values, context });
  const block = BLOCKS.get(name);
  if (!block) throw new Error(`Nothing draws <${name}>, which the list of components has.`);
  const within = [...around, name];
  const questions =
    name === 'Guide'
      ? partsOf(node)
          .filter(isComponent)
          .map((part) => required(readChecked(part, context, within), 'id'))
      : context.questions;
  const inside = { ...context, around: within, questions };
  const insideOf = (part: ComponentNode) => ({ ...inside, around: [...within, componentName(part)] });
  const parts = (): Part[] =>
    partsOf(node)
      .filter(isComponent)
      .map((part) => ({
        values: readChecked(part, context, inside.around).attributes,
        content: renderBlocks(childrenOf(part), insideOf(part)),
      }));
  return block({
    attribute,
    values,
    context,
    parts,
    line: node.position?.start.line ?? 1,
    refuse: (what, fix) => refuse(node, context, what, fix),
    content: () => renderBlocks(childrenOf(node), inside),
  });
}
