import type { Plan } from '../query/plan.ts';
import type { SearchSetup } from './setup.ts';
import { writeUrlState } from './url-state.ts';
import { element } from './element.ts';

/** A link that asks a query in every topic. */
export function renderEveryTopic({ typed, terms }: Plan, { pageUrl, words }: SearchSetup): HTMLAnchorElement {
  const href = pageUrl + writeUrlState({ query: typed, topic: '', literal: terms === undefined });
  return element('a', { href, 'data-search-again': '' }, words.everyTopic);
}
