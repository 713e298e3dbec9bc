import { html, type Html } from '../../core/html.ts';
import type { FactView } from '../views/facts.ts';
import type { TextContext } from './text-context.ts';

/** What each source says where sources disagree, folded: the answer itself stands in the text before it. */
export function claims({ claims: all, ruling }: FactView, { t }: TextContext): Html {
  const rows = all.map(({ source, note, value, followed }) => {
    const said = followed
      ? html`<span class="followed">${value}<span class="visually-hidden"> ${t('claims.ruled')}</span></span>`
      : value;
    return html`<tr>
      <td>${source}${note && html` <span class="note">${note}</span>`}</td>
      <td>${said}</td>
    </tr>`;
  });
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${t('claims.says')}</th>
        <th scope="col">${t('claims.value')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return html`<details class="fold claims">
    <summary>${t('claims.why')}</summary>
    ${table}${ruling && html`<p class="ruling">${ruling}</p>`}
  </details>`;
}
