import type { Plan } from '../query/plan.ts';
import { fill } from './say.ts';
import type { SearchSetup } from './setup.ts';
import { writeUrlState } from './url-state.ts';
import { element } from './element.ts';

/** What is to be told of how a query was understood. */
export interface Notice {
  /** For the top of the results. */
  block: HTMLElement;
  /** For screen readers. */
  text: string;
}

/**
 * Says how a query was read when that is not what was typed, and why, with a link to search for just that; which
 * language it was taken for when that is not the reader's; and which of its words are in no text.
 *
 * @returns undefined when there is nothing to say
 */
export function renderNotice(plan: Plan, setup: SearchSetup): Notice | undefined {
  const { typed, query, locale, queryLocale, how, topic, dropped } = plan;
  const { words, pageUrl } = setup;
  const isOther = query !== typed;
  const said: [text: string, values: Record<string, string>][] = [];
  if (isOther) said.push([how === 'typed' ? words.showing : `${words[how]} ${words.showing}`, { query }]);
  if (queryLocale !== locale) said.push([words.readAs, { language: nameOf(queryLocale, locale) }]);
  if (dropped.length > 0) said.push([words.dropped, { words: dropped.join(', ') }]);
  if (said.length === 0) return undefined;

  const lines = said.map(([text, values]) => element('p', {}, ...filled(text, values)));
  const block = element(
    'div',
    { class: 'search-notice', 'data-search-notice': isOther ? '' : undefined },
    ...lines,
  );
  if (isOther) {
    const href = pageUrl + writeUrlState({ query: typed, topic: topic ?? '', literal: true });
    block.append(element('a', { href, 'data-search-again': '' }, fill(words.literal, { query: typed })));
  }
  return { block, text: said.map(([text, values]) => fill(text, values)).join(' ') };
}

/** A text with its values in bold. */
function filled(text: string, values: Record<string, string>): (Node | string)[] {
  return text
    .split(/(\{\{\w+\}\})/)
    .map((piece, index) => (index % 2 === 1 ? element('b', {}, fill(piece, values)) : piece));
}

/** "Russian" for `ru`, in English. */
function nameOf(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
