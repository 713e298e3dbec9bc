import { capitalize } from '../../core/capitalize.ts';
import { attributes, html, type Html } from '../../core/html.ts';
import { toFactForm } from '../../core/fact-forms.ts';
import { icon } from './icon.ts';
import { looseTitle } from '../../core/loose-title.ts';
import { boardRows } from './board-rows.ts';
import { claims } from './claims.ts';
import { keysOf } from '../../content/text/component-slips.ts';
import type { Block, Inline } from './component-parts.ts';
import { markedPicture, video } from './media.ts';
import type { TextContext } from './text-context.ts';
import { term } from './term.ts';
import { present } from '../../core/present.ts';

/** Components amid words; what they need is in `src/content/text/article-components.ts`. */
export const INLINE: ReadonlyMap<string, (part: Inline) => Html> = new Map([
  ['Keys', ({ attribute }) => keys(attribute('press'))],
  ['Icon', ({ attribute, context }) => icon(attribute('name'), context)],
  ['Ui', ({ attribute, context }) => term(context.term(attribute('term')), context)],
  [
    'Fact',
    ({ attribute, values, context }) =>
      html`${context.fact(attribute('id'), toFactForm(values['form'])).value}`,
  ],
]);

/** Components that are blocks of their own. */
export const BLOCKS: ReadonlyMap<string, (part: Block) => Html> = new Map([
  ['Board', ({ context }) => board(context)],
  ['Claims', ({ attribute, context }) => claims(context.fact(attribute('fact')), context)],
  ['Note', (part) => box(part, 'note')],
  ['Tip', (part) => box(part, 'tip')],
  ['Warning', (part) => box(part, 'warning')],
  ['Tabs', (part) => tabs(part)],
  ['Definitions', (part) => definitions(part)],
  ['Definition', ({ content }) => content()],
  ['Picture', (part) => markedPicture(part)],
  ['Mark', ({ content }) => content()],
  ['Video', (part) => video(part)],
  ['Care', (part) => care(part)],
  ['Loss', (part) => loss(part)],
  ['On', (part) => on(part)],
  ['Guide', (part) => guide(part)],
  ['Question', (part) => question(part)],
  ['Trouble', (part) => trouble(part)],
  ['Details', (part) => details(part)],
  ['Provenance', (part) => provenance(part)],
  ['Message', (part) => message(part)],
]);

function board({ board: view, t, article }: TextContext): Html {
  if (!view) throw new Error(`content/articles/${article}/article.yaml has no board.`);
  return html`<div class="board">${boardRows(view.rows, t, {})}</div>`;
}

/** Something to think of: a line that unfolds, so that it does not push the steps down. */
function care({ attribute, context: { t }, content }: Block): Html {
  return html`<details class="fold care">
    <summary>${t.set(attribute('title'))}</summary>
    <div class="flow">${content()}</div>
  </details>`;
}

/** Something can be lost. What can is always to be read; what to do about it unfolds. */
function loss({ attribute, context: { t }, content }: Block): Html {
  return html`<details class="loss">
    <summary class="danger">
      <span class="sign" aria-hidden="true" data-pagefind-ignore data-markdown-ignore>!</span
      ><span>${looseTitle(t.set(attribute('title')))}</span>
    </summary>
    <div class="flow">${content()}</div>
  </details>`;
}

/** A block that holds on one platform or edition only. That of an edition is folded once a reader has chosen another. */
function on({ attribute, context: { t, locale, platform, isEdition }, content }: Block): Html {
  const id = attribute('platform');
  const name = capitalize(t.set(platform(id)), locale.id);
  if (isEdition(id))
    return html`<details class="on" ${attributes({ open: true, 'data-on': id })}>
      <summary class="platform">${name}</summary>
      <div class="flow">${content()}</div>
    </details>`;
  return html`<div class="on">
    <p class="platform">${name}</p>
    <div class="flow">${content()}</div>
  </div>`;
}

/**
 * A few plain questions, one at a time. Which one is open stands in the address (`#its-id`), so that every step can be
 * linked to and the browser's Back goes back a question. It needs no script; browsers that cannot hide the other
 * questions, and paper, show all of them.
 */
function guide({ attribute, context: { t }, content }: Block): Html {
  return html`<div class="guide">${content()}<p class="again no-print"><a${attributes({ href: `#${attribute('start')}` })}>${t('guide.again')}</a></p></div>`;
}

/** One question of a guide. Its answers are a list of links: to an article, a section or the next question. */
function question({ attribute, context: { t, questions = [] }, content }: Block): Html {
  const number = questions.indexOf(attribute('id')) + 1;
  const place = number > 0 && { number: String(number), count: String(questions.length) };
  return html`<div class="question" ${attributes({ id: attribute('id') })}>
    ${place && html`<p class="place" data-pagefind-ignore>${t('guide.place', place)}</p>`}
    <h3>${looseTitle(t.set(attribute('ask')))}</h3>
    ${content()}
  </div>`;
}

/** What to do where a step shows something else than it should. */
function trouble({ attribute, context: { t }, content }: Block): Html {
  const label = attribute('when') === 'missing' ? t('trouble.missing') : t('trouble.fails');
  return html`<div class="trouble">
    <p class="trouble-label">${label}</p>
    ${content()}
  </div>`;
}

/** Text that is folded until somebody wants it. */
function details({ attribute, context: { t }, content }: Block): Html {
  return html`<details class="fold">
    <summary>${t.set(attribute('title'))}</summary>
    <div class="flow">${content()}</div>
  </details>`;
}

/** Where a section comes from: its last line, drawn small. */
function provenance({ attribute, context: { t, source, locale }, content }: Block): Html {
  const names = attribute('sources')
    .split(/\s+/)
    .filter((id) => id !== '')
    .map((id) => source(id).title);
  const list = new Intl.ListFormat(locale.id, { type: 'conjunction', style: 'narrow' }).format(names);
  return html`<div class="provenance">
    <p>${t('provenance.from', { sources: list })}</p>
    ${content()}
  </div>`;
}

/** A ready-made message. The button to copy it works with a script and is not shown without one. */
function message({ attribute, context: { t }, content }: Block): Html {
  return html`<figure class="message">
    <figcaption>${t.set(attribute('title'))}</figcaption>
    <blockquote>${content()}</blockquote>
    <button
      type="button"
      class="no-print"
      hidden
      data-copy-message${attributes({ 'data-copied': t('message.copied') })}
    >
      ${t('message.copy')}
    </button>
  </figure>`;
}

/** Keys that are pressed together. */
function keys(press: string): Html {
  const caps = keysOf(press).map((key) => html`<kbd>${key}</kbd>`);
  return html`<span class="keys">${caps.flatMap((cap, index) => (index === 0 ? [cap] : ['+', cap]))}</span>`;
}

/** Beside the way: good to know, easier, or easily gone wrong. */
function box({ values, context: { t }, content }: Block, kind: 'note' | 'tip' | 'warning'): Html {
  const title = values['title'];
  return html`<div class="aside is-${kind}" role="note">
    <p class="title">${title === undefined ? t(`box.${kind}`) : t.set(title)}</p>
    ${content()}
  </div>`;
}

/**
 * The same task on several platforms, one of them open. Folds that share a name need no script, are found by the
 * browser's own search, and open when a link leads into them; where there is room they are drawn as tabs.
 */
function tabs({ parts, context, line, refuse }: Block): Html {
  const { locale, platform, isEdition, t } = context;
  const all = parts();
  const ids = all.map(({ values }) => present(values['platform'], 'the platform of a tab'));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    refuse(`<Tabs> has the platform "${twice}" twice.`, 'Write what holds on one platform into one <On>.');
  // Folds of one name close each other; the line tells two groups of a page apart.
  const name = `tabs-${line}`;
  const shown = all.map(({ values, content }, index) => {
    const id = present(values['platform'], 'the platform of a tab');
    const label = capitalize(t.set(platform(id)), locale.id);
    return html`<details${attributes({ name, open: index === 0, 'data-on': isEdition(id) && id })}>
      <summary>${label}</summary>
      <div class="flow">${content}</div>
    </details>`;
  });
  return html`<div class="tabs">${shown}</div>`;
}

function definitions({ parts, context: { t } }: Block): Html {
  const rows = parts().map(
    ({ values, content }) =>
      html`<div>
        <dt>${t.set(present(values['term'], 'what is defined'))}</dt>
        <dd>${content}</dd>
      </div>`,
  );
  return html`<dl class="definitions">${rows}</dl>`;
}
