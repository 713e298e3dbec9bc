import type { RecentSearches } from './recent-searches.ts';
import type { SearchSetup } from './setup.ts';
import { writeUrlState } from './url-state.ts';
import { element } from './element.ts';
import { renderLines } from './render-lines.ts';

/**
 * Shows what was searched for before, each a link that asks it again; nothing when there is nothing.
 *
 * @param block the place for it
 * @param onClear is called after the reader had it all forgotten
 */
export function showRecent(
  block: HTMLElement,
  recent: RecentSearches,
  setup: Pick<SearchSetup, 'pageUrl' | 'words'>,
  onClear: () => void,
): void {
  const { pageUrl, words } = setup;
  const links = recent.all().map((query) => ({
    href: pageUrl + writeUrlState({ query, topic: '', literal: false }),
    children: [query],
  }));
  block.hidden = links.length === 0;
  if (block.hidden) return block.replaceChildren();
  const clear = element('button', { type: 'button' }, words.recentClear);
  clear.addEventListener('click', () => {
    recent.clear();
    showRecent(block, recent, setup, onClear);
    onClear();
  });
  const aside = [element('p', {}, words.recentNote), clear];
  block.replaceChildren(
    ...renderLines({ label: words.recent, aside, links, attributes: { 'data-search-again': '' } }),
  );
}
