import { attributes, html, type Html } from '../../core/html.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { BoardRow } from '../views/board.ts';

/** Rows of a folded table that are shown at once. */
const FIRST = 4;

/**
 * The rows of a table of choices: what the reader wants, what to do, and whether there is a way back.
 *
 * @param t speaks the language of the page
 * @param folded true where the rows after the first few unfold on a narrow screen
 * @param foreign `lang` and `dir` of the rows' words where they are in another language than the page
 */
export function boardRows(
  rows: readonly BoardRow[],
  t: Translator,
  foreign: { lang?: string; dir?: string },
  folded = false,
): Html {
  const words = (text: string) =>
    foreign.lang ? html`<span${attributes(foreign)}>${text}</span>` : html`${text}`;
  const items = rows.map(
    ({ url, want, do: what, back, final }) =>
      html`<li><a class="row row-link"${attributes({ href: url })}><b class="row-link__title">${words(want)}</b> <span class="do">${words(what)}</span> <span${attributes({ class: final ? 'back final' : 'back' })}><span class="label visually-hidden">${t('board.back')}: </span><b>${words(back)}</b></span></a></li>`,
  );
  return html`<div class="board-rows">
    <div class="columns-head" aria-hidden="true" data-pagefind-ignore>
      <span>${t('board.want')}</span><span>${t('board.do')}</span><span>${t('board.back')}</span>
    </div>
    <ul class="rows">
      ${folded ? items.slice(0, FIRST) : items}
    </ul>
    ${folded && items.length > FIRST && rest(items.slice(FIRST), t)}
  </div>`;
}

function rest(items: readonly Html[], t: Translator): Html {
  return html`<details class="rest">
    <summary>${t.plural('board.more', items.length)}</summary>
    <ul class="rows">
      ${items}
    </ul>
  </details>`;
}
