import { createRoutes } from '../../core/routes.ts';
import type { RecentSearches } from './recent-searches.ts';
import type { Plan, SearchResults } from '../query/plan.ts';
import type { Rest } from '../query/rest-of.ts';
import { fill, sayCount } from './say.ts';
import type { SearchSetup } from './setup.ts';
import type { Suggestion } from '../query/suggest.ts';
import { element } from './element.ts';
import { part } from './part.ts';
import { createPoliteStatus } from './polite-status.ts';
import { showRecent } from './recent-list.ts';
import { renderHit } from './render-hit.ts';
import { renderNotice } from './render-notice.ts';
import { renderRest } from './render-rest.ts';
import { renderTell } from './tell-search.ts';
import { renderEveryTopic } from './render-every-topic.ts';
import { renderSuggestions } from './render-suggestions.ts';

/** `near`: no page answers, and the nearest are shown; `empty`: there is nothing to show. */
export type SearchState = 'idle' | 'loading' | 'done' | 'near' | 'empty' | 'error';

/** The part of a page or dialog that shows what was found, or what happened instead. */
export interface ResultsPanel {
  idle(): void;
  loading(): void;
  show(results: SearchResults, beside: Beside): void;
  fail(): void;
}

/** What is offered beside the results. */
export interface Beside {
  suggestions: readonly Suggestion[];
  /** What to ask instead where nothing was found. */
  rest: Rest | undefined;
  /** Whether only the other topics answer. */
  inOtherTopics: boolean;
}

export interface PanelOptions {
  /** Whether to say which result Enter opens. */
  announceFirst: boolean;
  /** What was searched for before; undefined where that is not shown. */
  recent: RecentSearches | undefined;
}

/** Topics beside the lists where nothing was found or asked yet; the choice of topics names them all. */
function offerTopics(root: HTMLElement, { locale, rootUrl }: SearchSetup): void {
  const { topic } = createRoutes(rootUrl);
  const options = [...root.querySelectorAll<HTMLOptionElement>('option[value]:not([value=""])')];
  for (const list of root.querySelectorAll('[data-search-topics]'))
    list.replaceChildren(
      ...options.map(({ value, text }) =>
        element('li', {}, element('a', { href: topic(locale, value) }, text)),
      ),
    );
}

/** @param root holds a `SearchResults.astro` and a `SearchFilter.astro` */
export function createResultsPanel(
  root: HTMLElement,
  setup: SearchSetup,
  { announceFirst, recent }: PanelOptions,
): ResultsPanel {
  const { locale, words } = setup;
  const panel = part(root, '[data-search-state]');
  const field = part(root, 'input');
  const count = part(root, '[data-search-count]');
  const none = part(root, '[data-search-none]');
  const instead = [...root.querySelectorAll<HTMLElement>('[data-search-rest]')];
  const tells = [...root.querySelectorAll<HTMLElement>('[data-search-tell]')];
  const hits = part(root, '[data-search-hits]');
  const more = part(root, '[data-search-more]');
  const notice = part(root, '[data-search-read]');
  const suggested = part(root, '[data-search-suggested]');
  const remembered = part(root, '[data-search-recent]');
  const say = createPoliteStatus(part(root, '[data-search-status]'));
  /** The state whose part is on the screen. */
  let shown: SearchState = 'idle';
  offerTopics(root, setup);

  /** @param next the state whose part to show */
  const enter = (state: SearchState, next = state) => {
    shown = next;
    panel.dataset['searchState'] = state;
    panel.setAttribute('aria-busy', String(state === 'loading'));
    for (const block of panel.querySelectorAll<HTMLElement>('[data-when]'))
      block.hidden = !block.dataset['when']?.split(' ').includes(next);
    if (!['done', 'near', 'loading'].includes(state)) notice.replaceChildren();
  };

  const fillIn = ({ plan, tier, hits: found }: SearchResults, suggestions: readonly Suggestion[]) => {
    suggested.hidden = suggestions.length === 0;
    suggested.replaceChildren(...renderSuggestions(suggestions, setup));
    hits.replaceChildren(...found.map((hit) => renderHit(hit, tier, setup)));
    const told = renderNotice(plan, setup);
    notice.replaceChildren(...(told ? [told.block] : []));
    return told?.text;
  };
  const offer = ({ rest, inOtherTopics }: Beside, plan: Plan) => {
    const link = () =>
      inOtherTopics ? renderEveryTopic(plan, setup) : rest && renderRest(rest, plan, setup);
    for (const block of instead) block.replaceChildren(...[link() ?? []].flat());
    for (const block of instead) block.hidden = !block.hasChildNodes();
    return instead[0]?.textContent ?? '';
  };
  const showNothing = ({ plan }: SearchResults, beside: Beside) => {
    enter('empty');
    count.textContent = '';
    const text = plan.needsMore ? words.oneMore : beside.inOtherTopics ? words.noneInTopic : words.none;
    none.textContent = fill(text, { query: plan.typed, topic: nameOf(plan.topic) });
    say([none.textContent, offer(beside, plan)].filter(Boolean).join(' '));
  };
  const nameOf = (topic: string | undefined) =>
    [...part<HTMLSelectElement>(root, 'select').options].find(({ value }) => value === topic)?.text ?? '';

  return {
    idle() {
      if (recent)
        showRecent(remembered, recent, setup, () => {
          field.focus();
          say(words.recentCleared);
        });
      enter('idle');
      count.textContent = '';
      say('');
    },
    loading() {
      // What was found last stays until there is something newer: nothing flickers while someone types.
      enter('loading', ['done', 'near', 'empty'].includes(shown) ? shown : 'loading');
    },
    show(results, beside) {
      const { plan, tier, total, weaker } = results;
      for (const block of tells)
        block.replaceChildren(...(setup.tell ? renderTell(results, setup.tell, say) : []));
      const [first] = results.hits;
      if (!first) return showNothing(results, beside);
      const wasInside = panel.contains(document.activeElement);
      const told = fillIn(results, beside.suggestions);
      more.hidden = results.hits.length >= total + weaker;
      enter(tier === 'near' ? 'near' : 'done');
      // A row that had the focus may be gone.
      if (wasInside && !panel.contains(document.activeElement)) field.focus();
      const offered = offer(beside, plan);
      if (tier === 'near') {
        count.textContent = '';
        say([told, words.near, offered].filter(Boolean).join(' '));
        return;
      }
      const found = sayCount(locale, words.results, total);
      count.textContent = found;
      // What stands first is what Enter opens.
      const title = suggested.querySelector('a')?.textContent ?? first.title.map(({ text }) => text).join('');
      const opens = announceFirst ? fill(words.first, { title }) : '';
      say([told, `${found}.`, opens].filter(Boolean).join(' '));
    },
    fail() {
      enter('error');
      count.textContent = '';
      say(words.failed);
    },
  };
}
