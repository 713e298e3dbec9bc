import { html, type Html } from '../../core/html.ts';
import { drawing } from './drawings.ts';
import { keepTogether } from './keep-together.ts';
import type { TextContext } from './text-context.ts';

/** A plain text in the typography of its language, its arrows drawn: the typeface has none. */
export function renderWords(text: string, { t }: TextContext): Html {
  const [first = '', ...rest] = t
    .set(text)
    // The arrow stays with the name before it.
    .replace(/ (?=→)/g, '\u00a0')
    .split('→');
  return html`${keepTogether(first)}${rest.map((part) => html`${ARROW}${keepTogether(part)}`)}`;
}

const ARROW = html`<span class="arrow"><span class="visually-hidden">→</span>${drawing('right')}</span>`;
