import { attributes, html, type Html } from '../../core/html.ts';
import type { TermView } from '../views/terms.ts';
import type { TextContext } from './text-context.ts';

/** A longer name must break on a phone; a shorter one is kept on one line. Characters. */
const SHORT = 24;

/**
 * A button, menu or name of the product, and on hover and touch its name in the other languages:
 * people often run the product in another language than the one they read help in. It can be focused by a finger and is
 * no stop for the Tab key: keyboards and screen readers have the switch for the whole page (`[data-names]`). A name that nobody could confirm is
 * our wording in quotation marks, with a confirmed name of another language in brackets: that is what stands on the screen.
 */
export function term({ label, confirmed, elsewhere }: TermView, { t }: TextContext): Html {
  if (!confirmed) {
    const [original] = elsewhere;
    if (!original) return html`<span>${label}</span>`;
    const foreign = html`<span${attributes({ lang: original.locale.id })}>${original.label}</span>`;
    return html`<span>${t('term.quoted', { label })} (${foreign})</span>`;
  }
  const style = label.length <= SHORT ? 'ui short' : 'ui';
  if (elsewhere.length === 0) return html`<b${attributes({ class: style })}>${label}</b>`;
  const hints = elsewhere.map(
    ({ locale, label: other }) =>
      html`<span class="hint" ${attributes({ lang: locale.id })}
        ><span class="lead"> ${t('term.inOther', { language: locale.name })} </span><b>${other}</b></span
      >`,
  );
  return html`<span${attributes({ class: style })} tabindex="-1" data-ui>${label}<span class="tip" data-pagefind-ignore data-markdown-ignore>${hints}</span></span>`;
}
