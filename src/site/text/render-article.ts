import type { MdastNode } from 'satteri';
import { capitalize } from '../../core/capitalize.ts';
import { attributes, html, type Html } from '../../core/html.ts';
import { looseTitle } from '../../core/loose-title.ts';
import { childrenOf, isComponent, readComponent } from '../../content/text/mdx-node.ts';
import { splitHeading, textOf } from '../../content/text/outline.ts';
import type { Translator } from '../../i18n/translator.ts';
import { BEGINNING } from '../../content/drift/tracked-parts.ts';
import { refuse } from './refuse.ts';
import { renderBlocks } from './render-text.ts';
import { permalink } from './permalink.ts';
import { createStepIds } from './step-ids.ts';
import { stepsTools } from './steps.ts';
import type { TextContext } from './text-context.ts';
import { present } from '../../core/present.ts';

/** An article's text as markup: what stands above its first section, and its sections. */
export interface ArticleHtml {
  /** Says that the beginning is newer in another language, or that nobody has read its translation. */
  notes: Html;
  /** Warnings, mostly; `undefined` where the text begins with a section. */
  opening: Html | undefined;
  sections: Html;
}

/**
 * Renders a text once, for every page that shows it. Second-level headings cut it into sections.
 *
 * @param root the text as `mdxToMdast` gives it
 * @throws Error naming the file where the text holds what articles cannot hold
 */
export function renderArticle(root: MdastNode, context: TextContext): ArticleHtml {
  const opening: MdastNode[] = [];
  const sections: { title: string; id: string; body: MdastNode[] }[] = [];
  for (const node of childrenOf(root)) {
    if (node.type === 'heading' && node.depth === 2) {
      const { title, id } = splitHeading(textOf(node));
      if (id === undefined)
        refuse(node, context, `"${title}" has no id.`, 'Write one behind the heading: [#like-this].');
      sections.push({ title, id, body: [] });
    } else (sections.at(-1)?.body ?? opening).push(node);
  }
  // The first steps that name buttons are followed by a word on what their names can tell.
  const hinted = sections.find(({ body }) => body.some(isStepsWithButtons));
  const stepped = sections.find(({ body }) => body.some(hasSteps));
  const foreign = foreignTo(context);
  const rendered = sections.map((section) => {
    const { id, title, body } = section;
    const within = { ...context, stepIds: createStepIds(id) };
    const afterSteps = section === stepped ? body.findIndex(hasSteps) + 1 : 0;
    const afterNames = section === hinted ? body.findIndex(isStepsWithButtons) + 1 : 0;
    const [first, second] = [Math.min(afterSteps, afterNames), Math.max(afterSteps, afterNames)];
    const tools = (place: number) =>
      html`${place > 0 && place === afterSteps && stepsTools(context)}${place > 0 && place === afterNames && termsHint(root, context)}`;
    return html`<section class="columns text-section">
      <div class="section-head" ${foreign}>
        ${context.oldIds(id).map((old) => html`<span${attributes({ id: old })}></span>`)}${sectionHeading({ id, title, t: context.t })}${notesOn([id], context)}
      </div>
      <div class="flow" ${foreign}>
        ${renderBlocks(body.slice(0, first), within)}${first < second && tools(first)}${renderBlocks(body.slice(first, second), within)}${tools(second)}${renderBlocks(body.slice(second), within)}${triedNote(id, context)}
      </div>
    </section> `;
  });
  return {
    notes: notesOn(BEGINNING, context),
    opening: opening.length > 0 ? renderBlocks(opening, context) : undefined,
    sections: html`${rendered}`,
  };
}

/** A section's heading, and beside it the link to it. */
export function sectionHeading({ id, title, t }: { id: string; title: string; t: Translator }): Html {
  return html`<h2${attributes({ id })}>${looseTitle(t.set(title))}</h2>${permalink(id, title, t)}`;
}

/** What readers of a section have to know of its translation, beside it. */
const notesOn = (parts: readonly string[], context: TextContext): Html =>
  html`${behindNote(parts, context)}${unreadNote(parts, context)}`;

/** Tells that a machine translated a text and that nobody has read it; nothing where somebody has. */
function unreadNote(parts: readonly string[], { unread: find, behind, locale, t }: TextContext): Html {
  const unread = find(parts);
  if (!unread) return html``;
  const language =
    new Intl.DisplayNames(locale.id, { type: 'language' }).of(unread.source.id) ?? unread.source.name;
  const link = attributes({ href: unread.url, hreflang: unread.source.id });
  // The note on a newer source leads there already.
  const read = behind(parts)
    ? html``
    : html`<a class="no-print" ${link}>${t('behind.read', { language })}</a>`;
  return html`<div class="behind" role="note" data-unread data-pagefind-ignore="all">
    <p>${t(`machine.${unread.what}`)}</p>
    ${read}
  </div>`;
}

/** Tells, beside a section, that the language it was translated from is newer; nothing when it is not. */
function behindNote(parts: readonly string[], { behind: find, locale, t }: TextContext): Html {
  const behind = find(parts);
  if (!behind) return html``;
  const language =
    new Intl.DisplayNames(locale.id, { type: 'language' }).of(behind.source.id) ?? behind.source.name;
  const older = t.day(behind.older);
  const days = behind.newer
    ? t('behind.days', { newer: t.day(behind.newer), older })
    : t('behind.since', { older });
  const link = attributes({ href: behind.url, hreflang: behind.source.id });
  return html`<div class="behind" role="note" data-behind data-pagefind-ignore="all">
    <p class="reason">
      <span class="lang-tag" aria-hidden="true">${behind.source.id}</span
      ><b>${capitalize(t('behind.title', { language }), locale.id)}</b>
    </p>
    <p>${days}</p>
    <a class="no-print" ${link}>${t('behind.read', { language })}</a>
  </div>`;
}

/** Says, below a section, when somebody did what it says in the product; nothing where nobody did. */
function triedNote(section: string, { tried, t }: TextContext): Html {
  const trial = tried(section);
  if (!trial) return html``;
  return html`<p class="provenance">
    ${t('tried.section', { day: t.day(trial.on), version: trial.version })}
  </p>`;
}

/**
 * Below the first steps: the switch that shows all names of buttons in the other languages too. It needs no script; with
 * one the choice is kept. Where the text has names that nobody could confirm, it says how those are written.
 */
function termsHint(root: MdastNode, { locales, locale, term, t }: TextContext): Html {
  const others = locales.filter(({ id }) => id !== locale.id);
  if (others.length === 0) return html``;
  const tags = others.map(({ id }) => html` <span class="lang-tag" ${attributes({ lang: id })}>${id}</span>`);
  return html`
    <p class="terms-hint no-print" data-pagefind-ignore data-markdown-ignore>
      <label
        ><input type="checkbox" data-names-switch /><span>${t('article.termsSwitch')}${tags}</span></label
      >
      <span>${t('article.termsHint')}</span>
      ${unconfirmedName(root, term) && html`<span>${t('article.termsUnconfirmed')}</span>`}
    </p>
  `;
}

/** Whether a text has a name of the product in our wording, with the confirmed one of another language beside it. */
const unconfirmedName = (node: MdastNode, term: TextContext['term']): boolean => {
  if (!isComponent(node) || node.name !== 'Ui')
    return childrenOf(node).some((child) => unconfirmedName(child, term));
  const { confirmed, elsewhere } = term(
    present(readComponent(node, () => undefined).attributes['term'], 'the term of <Ui>'),
  );
  return !confirmed && elsewhere.length > 0;
};

/** `lang` and `dir` of a text on a page in another language. */
function foreignTo({ locale, pageLocale }: TextContext): Html {
  return locale.id === pageLocale ? html`` : attributes({ lang: locale.id, dir: locale.dir });
}

/** Steps of a section, not of a fold, box or quote in it: those are beside the way. */
const hasSteps = (node: MdastNode): boolean =>
  (node.type === 'list' && node.ordered === true) ||
  (node.type === 'mdxJsxFlowElement' &&
    (node.name === 'On' || node.name === 'Tabs') &&
    childrenOf(node).some(hasSteps));

const isStepsWithButtons = (node: MdastNode) =>
  node.type === 'list' && node.ordered === true && namesButtons(node);

const namesButtons = (node: MdastNode): boolean =>
  (node.type === 'mdxJsxTextElement' && node.name === 'Ui') || childrenOf(node).some(namesButtons);
