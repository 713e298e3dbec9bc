import { attributes, html, type Html } from '../../core/html.ts';
import { drawing } from './drawings.ts';
import type { TextContext } from './text-context.ts';

/** A box that is ticked or not: a sign with words for it, and nothing that could be clicked. */
export function taskMark(done: boolean, { t }: TextContext): Html {
  const name = t(done ? 'text.done' : 'text.open');
  return html`<span class="task-mark" role="img" ${attributes({ 'aria-label': name })} data-pagefind-ignore
    >${done && drawing('check')}</span
  >`;
}
