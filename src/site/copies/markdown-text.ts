import { board, claims } from './markdown-claims.ts';
import type { MdastNode } from 'satteri';
import { capitalize } from '../../core/capitalize.ts';
import { toFactForm } from '../../core/fact-forms.ts';
import {
  componentName,
  altOf,
  childrenOf,
  isComment,
  isComponent,
  readComponent,
  required,
} from '../../content/text/mdx-node.ts';
import { splitHeading, textOf } from '../../content/text/outline.ts';
import { absoluteVideo, addressOf, image, type MarkdownContext } from './markdown-addresses.ts';
import type { TermView } from '../views/terms.ts';
import { code, fenced, plain, quoted, table } from './markdown-signs.ts';

/** What would begin a list, a heading or a quote at the start of a line. */
const LINE_START = /^(\s*\d*)([#>+.)-])(?=\s|$)/gm;

/**
 * A text as Markdown, without components: facts, names of buttons and links are written out.
 *
 * @param nodes what stands in the article or in a part of it
 */
export function markdownBlocks(nodes: readonly MdastNode[], context: MarkdownContext): string {
  return gather(nodes.filter((node) => !isComment(node)))
    .map((part) => (Array.isArray(part) ? paragraph(part, context) : block(part, context)))
    .filter((text) => text !== '')
    .join('\n\n');
}

const INLINE_TYPES: ReadonlySet<string> = new Set([
  'text',
  'inlineCode',
  'strong',
  'emphasis',
  'delete',
  'link',
  'break',
  'image',
  'mdxJsxTextElement',
]);

/** Words between two blocks are one paragraph. */
function gather(nodes: readonly MdastNode[]): (MdastNode | MdastNode[])[] {
  const parts: (MdastNode | MdastNode[])[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    const inline =
      INLINE_TYPES.has(node.type) || (isComponent(node) && /^(Ui|Fact|Keys|Icon)$/.test(componentName(node)));
    if (!inline) parts.push(node);
    else if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts;
}

const paragraph = (nodes: readonly MdastNode[], context: MarkdownContext) =>
  inline(nodes, context).trim().replace(LINE_START, '$1\\$2');

/** What stands inside a paragraph, on one line. */
function inline(nodes: readonly MdastNode[], context: MarkdownContext): string {
  return nodes
    .filter((node) => !isComment(node))
    .map((node) => piece(node, context))
    .join('');
}

/** Behind a name that nobody could confirm stands what the screen shows in another language. */
function term({ label, confirmed, elsewhere: [original] }: TermView, { t }: MarkdownContext): string {
  return confirmed || !original
    ? `**${plain(label)}**`
    : `${plain(t('term.quoted', { label }))} (${plain(original.label)})`;
}

function piece(node: MdastNode, context: MarkdownContext): string {
  const inner = () => inline(childrenOf(node), context);
  if (isComponent(node)) {
    const written = read(node);
    const { name, attributes } = written;
    const attribute = (key: string) => required(written, key);
    if (name === 'Ui') return term(context.term(attribute('term')), context);
    if (name === 'Keys') return code(attribute('press'));
    if (name !== 'Fact') return inner();
    return plain(context.fact(attribute('id'), toFactForm(attributes['form'])).value);
  }
  switch (node.type) {
    case 'text':
      return plain(context.t.set(node.value)).replace(/\s*\n\s*/g, ' ');
    case 'emphasis':
      return `*${inner()}*`;
    case 'strong':
      return `**${inner()}**`;
    case 'delete':
      return `~~${inner()}~~`;
    case 'inlineCode':
      return code(node.value);
    case 'break':
      return '  \n';
    case 'link':
      return `[${inner()}](${addressOf(node.url, context)})`;
    case 'image':
      return image(node.url, altOf(node), context);
    default:
      return inner();
  }
}

function block(node: MdastNode, context: MarkdownContext): string {
  const blocks = () => markdownBlocks(childrenOf(node), context);
  if (isComponent(node)) return component(node, context);
  switch (node.type) {
    case 'paragraph':
      return paragraph(childrenOf(node), context);
    case 'heading':
      return `${'#'.repeat(node.depth)} ${plain(context.t.set(splitHeading(textOf(node)).title))}`;
    case 'thematicBreak':
      return '---';
    case 'code':
      return fenced(node.value, node.lang);
    case 'blockquote':
      return quoted(blocks());
    case 'list':
      return list(node, context);
    case 'table':
      return table(
        childrenOf(node).map((row) =>
          childrenOf(row).map((cell) => inline(childrenOf(cell), context).trim()),
        ),
      );
    default:
      return 'children' in node ? blocks() : paragraph([node], context);
  }
}

function component(node: Parameters<typeof readComponent>[0], context: MarkdownContext): string {
  const written = read(node);
  const { name, attributes } = written;
  const attribute = (key: string) => required(written, key);
  const { t } = context;
  const title = () => `**${plain(t.set(attribute('title')))}**`;
  const content = markdownBlocks(childrenOf(node), context);
  const titled = (label: string) => [label, content].filter(Boolean).join('\n\n');
  switch (name) {
    case 'Note':
    case 'Tip':
    case 'Warning': {
      const label = t(name === 'Note' ? 'box.note' : name === 'Tip' ? 'box.tip' : 'box.warning');
      return quoted(titled(attributes['title'] === undefined ? `**${plain(label)}**` : title()));
    }
    case 'Definition':
      return titled(`**${plain(t.set(attribute('term')))}**`);
    case 'Picture':
      return [image(attribute('file'), attribute('alt'), context), marks(node, context)]
        .filter(Boolean)
        .join('\n\n');
    case 'Video': {
      const address = attributes['address'] ?? absoluteVideo(attribute('file'), context);
      return `[${plain(t.set(attribute('title')))}](${address})`;
    }
    case 'Care':
    case 'Loss':
    case 'Message':
      return quoted(titled(title()));
    case 'Details':
      return titled(title());
    case 'On':
      return titled(
        `**${plain(capitalize(t.set(context.platform(attribute('platform'))), context.locale.id))}**`,
      );
    case 'Trouble':
      return titled(
        `**${plain(attributes['when'] === 'missing' ? t('trouble.missing') : t('trouble.fails'))}**`,
      );
    case 'Question':
      return titled(`### ${plain(t.set(attribute('ask')))}`);
    case 'Provenance': {
      const names = attribute('sources')
        .split(/\s+/)
        .filter((id) => id !== '')
        .map((id) => context.source(id).title);
      const all = new Intl.ListFormat(context.locale.id, { type: 'conjunction', style: 'narrow' }).format(
        names,
      );
      return titled(`*${plain(t('provenance.from', { sources: all }))}*`);
    }
    case 'Claims':
      return claims(context, attribute('fact'));
    case 'Board':
      return board(context);
    default:
      return content;
  }
}

/** What the numbers on a picture say. */
const marks = (node: MdastNode, context: MarkdownContext) =>
  childrenOf(node)
    .filter(isComponent)
    .map(
      (mark, index) =>
        `${index + 1}. ${markdownBlocks(childrenOf(mark), context).replace(/\n(?=.)/g, '\n   ')}`,
    )
    .join('\n');

/** Items stand under each other; what belongs to an item is indented as deep as its words are. */
function list(node: Extract<MdastNode, { type: 'list' }>, context: MarkdownContext): string {
  const items = childrenOf(node);
  const texts = items.map((item) => markdownBlocks(childrenOf(item), context));
  const loose = texts.some((text) => text.includes('\n\n'));
  return texts
    .map((text, index) => {
      const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
      const item = items[index];
      const box =
        item && 'checked' in item && typeof item.checked === 'boolean'
          ? item.checked
            ? '[x] '
            : '[ ] '
          : '';
      return mark + box + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    })
    .join(loose ? '\n\n' : '\n');
}

const read = (node: Parameters<typeof readComponent>[0]) => readComponent(node, () => undefined);
