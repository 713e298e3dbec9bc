import type { Answer, Hit, Tier } from '../query/plan.ts';
import { fill } from './say.ts';
import type { SearchSetup } from './setup.ts';
import { element } from './element.ts';
import { marked } from './marked.ts';

/** A result as a list item: its topic, title, excerpt and the sections that match. */
export function renderHit(hit: Hit, tier: Tier, setup: SearchSetup): HTMLLIElement {
  const foreign = hit.locale === setup.locale ? undefined : hit.locale;
  const title = element(
    'a',
    { class: 'search-hit__title', href: hit.url, lang: foreign, hreflang: foreign },
    ...marked(hit.title),
  );
  // Headings and ids: one can go from result to result, and link to one.
  const heading = element('h2', { id: `hit-${hit.locale}-${hit.article}` }, title);
  const body = element('div', {}, heading);
  if (foreign) body.append(language(foreign, setup));
  body.append(...otherEdition(hit, setup));
  if (hit.answer) body.append(answer(hit.answer, foreign));
  else if (hit.excerpt.length > 0)
    body.append(element('p', { class: 'search-hit__excerpt', lang: foreign }, ...marked(hit.excerpt)));
  if (hit.note !== undefined)
    body.append(element('p', { class: 'search-hit__other', lang: foreign }, hit.note));
  if (hit.alsoCalled.length > 0) body.append(alsoCalled(hit.alsoCalled, foreign, setup));
  if (hit.sections.length > 0) body.append(sections(hit, foreign));
  return element(
    'li',
    {
      class: 'search-hit',
      'data-article': hit.article,
      'data-lang': hit.locale,
      'data-tier': tier === 'near' ? tier : undefined,
    },
    element('p', { class: 'search-hit__topic' }, hit.category),
    body,
  );
}

function language(locale: string, { languages, words }: SearchSetup) {
  const name = fill(words.otherLanguage, { language: languages[locale] ?? locale });
  return element('p', { class: 'search-hit__other' }, element('span', { class: 'lang-tag' }, locale), name);
}

/** Said where the reader has chosen another edition than the article is for. */
function otherEdition({ editions }: Hit, { locale, editions: choice }: SearchSetup) {
  const mine = document.documentElement.dataset['edition'];
  if (!editions || !choice || !mine || editions.includes(mine)) return [];
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    editions.map((id) => choice.names[id] ?? id),
  );
  return [element('p', { class: 'search-hit__other' }, fill(choice.other, { editions: list }))];
}

/** What answers, and the section it is from. */
function answer({ text, section }: Answer, lang: string | undefined) {
  const place = section && element('a', { href: section.url }, element('span', {}, section.title));
  return element('p', { class: 'search-hit__answer', lang }, text, ...(place ? [' ', place] : []));
}

/** Why it was found, where no word on the screen says so. */
function alsoCalled(names: readonly string[], lang: string | undefined, { words }: SearchSetup) {
  const [before = '', after = ''] = words.alsoCalled.split('{{names}}');
  const called = element('span', { lang }, names.join(', '));
  return element('p', { class: 'search-hit__called' }, before, called, after);
}

function sections(hit: Hit, lang: string | undefined) {
  const links = hit.sections.map(({ title, url }) =>
    element(
      'li',
      {},
      element('a', { href: url }, element('i', { 'aria-hidden': 'true' }, '§'), element('span', {}, title)),
    ),
  );
  return element('ul', { class: 'search-hit__sections', lang }, ...links);
}
