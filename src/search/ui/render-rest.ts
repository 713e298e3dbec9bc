import type { Plan } from '../query/plan.ts';
import type { Rest } from '../query/rest-of.ts';
import { sayCount } from './say.ts';
import type { SearchSetup } from './setup.ts';
import { writeUrlState } from './url-state.ts';
import { element } from './element.ts';

/** A link that asks a query without the words that nothing was found for. */
export function renderRest({ query, without }: Rest, { topic }: Plan, setup: SearchSetup): HTMLAnchorElement {
  const { locale, pageUrl, words } = setup;
  const href = pageUrl + writeUrlState({ query, topic: topic ?? '', literal: false });
  const text = sayCount(locale, words.without, without.length, { query, words: without.join(', ') });
  return element('a', { href, 'data-search-again': '' }, text);
}
