import { html, type Html } from '../../core/html.ts';

/** A hyphen with a short part beside it; what is caught stands at the odd places of `split`. */
const HYPHENATED = /((?<![\p{L}\d-])(?:\p{L}{1,3}-\p{L}{1,12}|\p{L}{1,12}-\p{L}{1,3})(?![\p{L}\d-]))/u;

/**
 * A text in which a hyphen with a short part beside it ends no line: “e-mail”, «по-прежнему». The typeface has no hyphen
 * that does not break, and a character put beside it would hide the word from search.
 */
export function keepTogether(text: string): Html {
  if (!text.includes('-')) return html`${text}`;
  return html`${text
    .split(HYPHENATED)
    .map((part, index) => (index % 2 === 1 ? html`<span class="nobr">${part}</span>` : part))}`;
}
