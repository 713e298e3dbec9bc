import type { Plan } from '../../search/plan.ts';
import type { Rest } from '../../search/rest-of.ts';
import { sayCount } from '../../search/say.ts';
import type { SearchSetup } from '../../search/setup.ts';
import { writeUrlState } from '../../search/url-state.ts';
import { element } from './element.ts';

/** A link that asks a query without the words that nothing was found for. */
export function renderRest({ query, without }: Rest, { topic }: Plan, setup: SearchSetup): HTMLAnchorElement {
  const { locale, pageUrl, words } = setup;
  const href = pageUrl + writeUrlState({ query, topic: topic ?? '', literal: false });
  const text = sayCount(locale, words.without, without.length, { query, words: without.join(', ') });
  return element('a', { href, 'data-search-again': '' }, text);
}
