import type { MdastNode } from 'satteri';
import { attributes, html, type Html } from '../../core/html.ts';
import { childrenOf } from '../../content/text/mdx-node.ts';
import { textOf } from '../../content/text/outline.ts';
import type { TextContext } from './text-context.ts';

/** Left is where a language begins: it needs no word, and is right in languages that begin on the right. */
const ALIGNED: Readonly<Record<string, string | undefined>> = { center: 'at-centre', right: 'at-end' };

/** A table scrolls in a region of its own: a page never becomes wider than the screen. */
export function table(
  node: Extract<MdastNode, { type: 'table' }>,
  contentOf: (cell: MdastNode) => Html,
  { t }: Pick<TextContext, 't'>,
): Html {
  const [head, ...rows] = childrenOf(node);
  const cells = (row: MdastNode | undefined, name: 'th' | 'td') =>
    (row ? childrenOf(row) : []).map((cell, column) => {
      const content = contentOf(cell);
      const side = attributes({ class: ALIGNED[node.align?.[column] ?? 'left'] });
      return name === 'th' ? html`<th scope="col" ${side}>${content}</th>` : html`<td${side}>${content}</td>`;
    });
  // An article with two tables has two regions, which are told apart by what their columns hold.
  const columns = (head ? childrenOf(head) : []).map((cell) => textOf(cell).trim()).filter(Boolean);
  return html`<div
    class="table-scroll"
    role="region"
    tabindex="0"
    ${attributes({ 'aria-label': [t('text.table'), ...columns].join(', ') })}
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
