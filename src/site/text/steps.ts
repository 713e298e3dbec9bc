import { attributes, html, type Html } from '../../core/html.ts';
import type { TextContext } from './text-context.ts';

/** The number of a step, which links to it. It is no part of what search finds. */
export function stepNumber(ids: string, number: number, { t }: Pick<TextContext, 't'>): Html {
  const id = ids + String(number);
  const link = attributes({
    class: 'step',
    id,
    href: `#${id}`,
    'aria-label': t('steps.step', { number: String(number) }),
  });
  return html`<a${link} data-pagefind-ignore="all" data-markdown-ignore>${number}</a>`;
}

/** Below the first steps: a button by which one can tick them off. Only a script can keep the ticks. */
export function stepsTools({ t, article }: Pick<TextContext, 't' | 'article'>): Html {
  const button = attributes({
    'data-ticks': article,
    'data-copied': t('steps.linkCopied'),
    'data-done': t('steps.done', { number: '{{number}}' }),
    'data-kept': t('steps.kept'),
    'data-clear': t('steps.clear'),
    'data-cleared': t('steps.cleared'),
  });
  return html`<p class="steps-tools needs-js no-print" data-pagefind-ignore="all">
    <button type="button" aria-pressed="false" ${button}>${t('steps.tick')}</button>
  </p>`;
}
