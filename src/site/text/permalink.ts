import { attributes, html, type Html } from '../../core/html.ts';
import type { Translator } from '../../i18n/translator.ts';

/** The sign behind a heading that links to it. */
export function permalink(id: string, title: string, t: Translator): Html {
  const link = attributes({
    href: `#${id}`,
    'aria-label': t('article.sectionLink', { title }),
    'data-copied': t('article.linkCopied'),
  });
  return html`<a class="permalink no-print" ${link} data-pagefind-ignore>§</a>`;
}
