import type { MdastNode } from 'satteri';
import { attributes, html, type Html } from '../../core/html.ts';
import { inLocale } from '../../core/routes.ts';
import { parseInternalLink, resolveInternalLink } from '../../content/text/internal-link.ts';
import { childrenOf, isComment, isComponent, readComponent } from '../../content/text/mdx-node.ts';
import { BLOCKS, INLINE } from './components.ts';
import { drawing } from './drawings.ts';
import type { TextContext } from './text-context.ts';

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
    const inline = isComponent(node) ? INLINE.has(node.name ?? '') : WORDS.has(node.type);
    const last = parts.at(-1);
    if (!inline) parts.push(node);
    else if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts;
}

/** What stands inside a paragraph, heading or cell. */
export function renderInline(nodes: readonly MdastNode[], context: TextContext): Html {
  return html`${nodes.filter((node) => !isComment(node)).map((node) => renderNode(node, context))}`;
}

/** A plain text in the typography of its language, its arrows drawn: the typeface has none. */
export function renderWords(text: string, { t }: TextContext): Html {
  const [first = '', ...rest] = t
    .set(text)
    // The arrow stays with the name before it.
    .replace(/ (?=→)/g, '\u00a0')
    .split('→');
  return html`${first}${rest.map((part) => html`${ARROW}${part}`)}`;
}

const ARROW = html`<span class="arrow"><span class="visually-hidden">→</span>${drawing('right')}</span>`;

function renderNode(node: MdastNode, context: TextContext): Html {
  const inline = () => renderInline(childrenOf(node), context);
  const blocks = () => renderBlocks(childrenOf(node), context);
  if (isComponent(node)) return renderComponent(node, context);
  switch (node.type) {
    case 'text':
      return renderWords(node.value, context);
    case 'paragraph':
      return html`<p>${inline()}</p>`;
    case 'heading':
      return heading(node.depth, inline());
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
      return html`<pre tabindex="0"><code${attributes({ class: node.lang ? `language-${node.lang}` : undefined })}>${node.value}</code></pre>`;
    case 'blockquote':
      return html`<blockquote>${blocks()}</blockquote>`;
    case 'link':
      return html`<a${attributes({ href: addressOf(node.url, context), title: node.title ?? undefined })}>${inline()}</a>`;
    case 'image':
      return html`<img${attributes({ src: node.url, alt: node.alt ?? '', title: node.title ?? undefined, loading: 'lazy' })} />`;
    case 'list':
      return list(node, context);
    case 'table':
      return table(node, context);
    default:
      throw new Error(
        `${nameOf(context)}: an article cannot hold ${node.type} (line ${node.position?.start.line ?? '?'} of the text).`,
      );
  }
}

function heading(depth: number, content: Html): Html {
  return depth === 3 ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`;
}

/** Where a link leads: pages of the site in the language of the page, all others as they are written. */
function addressOf(url: string, { article, locale, pageLocale, locales, routes, base }: TextContext): string {
  const link = parseInternalLink(url);
  if (link === 'unknown') throw new Error(`${article}: there is no page "${url}".`);
  const address = link ? resolveInternalLink(link, locale.id, article, routes) : url;
  return address.startsWith(routes.root())
    ? inLocale(
        address,
        pageLocale,
        locales.map(({ id }) => id),
        base,
      )
    : address;
}

/** A list is loose, its items paragraphs, as soon as a blank line stands between two blocks of it (CommonMark). */
function list(node: Extract<MdastNode, { type: 'list' }>, context: TextContext): Html {
  const items = childrenOf(node);
  const loose = Boolean(node.spread) || items.some((item) => 'spread' in item && Boolean(item.spread));
  const rendered = items.map((item) => {
    const blocks = childrenOf(item).map((block) =>
      block.type === 'paragraph' && !loose
        ? renderInline(childrenOf(block), context)
        : renderNode(block, context),
    );
    return html`<li>${blocks.flatMap((block, index) => (index === 0 ? [block] : ['\n', block]))}</li> `;
  });
  if (!node.ordered)
    return html`<ul>
      ${rendered}
    </ul>`;
  const start = typeof node.start === 'number' && node.start !== 1 ? String(node.start) : undefined;
  return html`<ol${attributes({ start })}>\n${rendered}</ol>`;
}

/** A table scrolls in a region of its own: a page never becomes wider than the screen. */
function table(node: Extract<MdastNode, { type: 'table' }>, context: TextContext): Html {
  const [head, ...rows] = childrenOf(node);
  const cells = (row: MdastNode | undefined, name: 'th' | 'td') =>
    (row ? childrenOf(row) : []).map((cell) => {
      const content = renderInline(childrenOf(cell), context);
      return name === 'th' ? html`<th scope="col">${content}</th>` : html`<td>${content}</td>`;
    });
  return html`<div
    class="table-scroll"
    role="region"
    tabindex="0"
    ${attributes({ 'aria-label': context.t('text.table') })}
  >
    <table>
      <thead>
        <tr>
          ${cells(head, 'th')}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row, 'td')}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderComponent(node: MdastNode & Parameters<typeof readComponent>[0], context: TextContext): Html {
  const { name, attributes: values } = readComponent(node, (kind, text) => {
    throw new Error(
      `${nameOf(context)}: <${node.name ?? ''}> has an attribute that is not plain text: ${kind} ${text}.`,
    );
  });
  const attribute = (key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`${nameOf(context)}: <${name}> needs "${key}".`);
    return value;
  };
  const inline = INLINE.get(name);
  if (inline) return inline({ attribute, values, context });
  const block = BLOCKS.get(name);
  if (!block) throw new Error(`${nameOf(context)}: there is no component <${name}>.`);
  return block({ attribute, values, context, content: renderBlocks(childrenOf(node), context) });
}

const nameOf = ({ article, locale }: TextContext) => `content/articles/${article}/${locale.id}.mdx`;
