import type { SearchResults } from '../../search/plan.ts';
import { fill, sayCount } from '../../search/say.ts';
import type { SearchSetup } from '../../search/setup.ts';
import { writeUrlState } from '../../search/url-state.ts';
import { element } from './element.ts';
import { part } from './part.ts';
import { createPoliteStatus } from './polite-status.ts';
import { renderHit } from './render-hit.ts';

export type SearchState = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** The part of a page or dialog that shows what was found, or what happened instead. */
export interface ResultsPanel {
  idle(): void;
  loading(): void;
  show(results: SearchResults): void;
  fail(): void;
}

/**
 * @param root holds a `SearchResults.astro` and a `SearchFilter.astro`
 * @param announceFirst whether to say which result Enter opens
 */
export function createResultsPanel(
  root: HTMLElement,
  setup: SearchSetup,
  announceFirst: boolean,
): ResultsPanel {
  const { locale, words } = setup;
  const panel = part(root, '[data-search-state]');
  const count = part(root, '[data-search-count]');
  const none = part(root, '[data-search-none]');
  const hits = part(root, '[data-search-hits]');
  const more = part(root, '[data-search-more]');
  const say = createPoliteStatus(part(root, '[data-search-status]'));

  /** @param shown the state whose part is on the screen; the last results stay there while newer ones load */
  const enter = (state: SearchState, shown = state) => {
    panel.dataset['searchState'] = state;
    panel.toggleAttribute('aria-busy', state === 'loading');
    for (const block of panel.querySelectorAll<HTMLElement>('[data-when]'))
      block.hidden = block.dataset['when'] !== shown;
  };

  const showNotice = ({ plan, hits }: SearchResults) => {
    panel.querySelector('[data-search-notice]')?.remove();
    // Without results it does not matter how the query was read.
    if (plan.query === plan.typed || hits.length === 0) return;
    const literal = writeUrlState({ query: plan.typed, topic: plan.topic ?? '', literal: true });
    panel.prepend(
      element(
        'div',
        { class: 'search-notice', 'data-search-notice': '' },
        element('p', {}, fill(words.showing, { query: plan.query })),
        element('a', { href: setup.pageUrl + literal }, fill(words.literal, { query: plan.typed })),
      ),
    );
  };

  return {
    idle() {
      enter('idle');
      count.textContent = '';
      say('');
    },
    loading() {
      const keep = panel.dataset['searchState'] === 'done';
      enter('loading', keep ? 'done' : 'loading');
    },
    show(results) {
      showNotice(results);
      const [first] = results.hits;
      const found = sayCount(locale, words.results, results.total);
      hits.replaceChildren(...results.hits.map((hit) => renderHit(hit, setup)));
      more.hidden = results.hits.length >= results.total;
      if (!first) {
        enter('empty');
        count.textContent = '';
        none.textContent = fill(words.none, { query: results.plan.typed });
        say(none.textContent);
        return;
      }
      enter('done');
      count.textContent = found;
      const title = first.title.map(({ text }) => text).join('');
      say(announceFirst ? `${found}. ${fill(words.first, { title })}` : found);
    },
    fail() {
      enter('error');
      count.textContent = '';
      say(words.failed);
    },
  };
}
