import type { MdastNode } from 'satteri';
import { attributes, html, type Html } from '../../core/html.ts';
import type { TextContext } from './text-context.ts';

/** Code as it stands; the button that copies it works with a script and is not shown without one. */
export function code({ value, lang }: Extract<MdastNode, { type: 'code' }>, { t }: TextContext): Html {
  const language = lang ? `language-${lang}` : undefined;
  return html`<figure class="code">
    <pre tabindex="0"><code${attributes({ class: language, dir: 'ltr' })}>${value}</code></pre>
    <button
      type="button"
      class="no-print"
      hidden
      data-copy-message${attributes({ 'data-copied': t('code.copied') })}
    >
      ${t('code.copy')}
    </button>
  </figure>`;
}
