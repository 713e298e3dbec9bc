import { answerRest } from '../query/answer-rest.ts';
import { createSearchData } from '../index/load-data.ts';
import { createFinish, type Asked } from './finish.ts';
import { createLatest } from './latest.ts';
import { createPagefindEngine } from '../engine/pagefind-engine.ts';
import type { SearchResults } from '../query/plan.ts';
import { createRecentSearches } from './recent-searches.ts';
import { answersWithoutTopic, run } from '../query/run.ts';
import { describeSearch, SEARCH_EVENT } from './search-event.ts';
import type { SearchSetup } from './setup.ts';
import { goesOn, suggest, type Suggestion } from '../query/suggest.ts';
import { interpret } from '../query/understand/interpret.ts';
import { readUrlState, type UrlState } from './url-state.ts';
import { byWidth } from './by-width.ts';
import { part } from './part.ts';
import { createResultsPanel } from './results-panel.ts';
import { failedSearch, sendSearch } from './tell-search.ts';
import { tellFailure } from './tell-failure.ts';
import { typingPause } from './typing-pause.ts';

export interface SessionOptions {
  /** How many results are shown, and how many more each time; once more are asked for, the weaker ones come too. */
  step: number;
  /** Whether Enter in the field opens the first result. */
  enterOpensFirst: boolean;
  /** Whether to show what was searched for before, and to remember it. */
  remember: boolean;
  /** A reader followed a link that asks something in place: a recent search, or exactly what was typed. */
  onAgain(state: UrlState): void;
  /** More results are shown, so many now. */
  onMore?(count: number): void;
}

/** Search going on in a page or dialog: questions go in, the panel shows the answers. */
export interface SearchSession {
  /**
   * Asks, and shows the answer unless a newer question comes. While someone is typing, waits for a pause first.
   *
   * @param count how many results are shown at first, where it is not one step
   * @returns when the answer is on the screen, or will not be
   */
  ask(state: UrlState, how: Asked, count?: number): Promise<void>;
  /** What is on the screen; undefined while it does not answer the last question. */
  answer(): SearchResults | undefined;
}

/** More would hide the results; on a small screen even these do. */
const SUGGESTIONS = { wide: { limit: 4, terms: 2 }, narrow: { limit: 2, terms: 1 } };
/** Titles of the first results need not be suggested. */
const TITLES_IN_SIGHT = 3;

/** @param root holds a `SearchResults.astro` and a `SearchFilter.astro` */
export function startSearch(root: HTMLElement, options: SessionOptions): SearchSession {
  const { step, enterOpensFirst, remember, onAgain, onMore } = options;
  const setup = JSON.parse(part(root, '[data-setup]').dataset['setup'] ?? '{}') as SearchSetup;
  const engine = createPagefindEngine(setup);
  const data = createSearchData(setup);
  const recent = remember ? createRecentSearches(setup.locale, () => localStorage) : undefined;
  const panel = createResultsPanel(root, setup, { announceFirst: enterOpensFirst, recent });
  const latest = createLatest();
  const finish = createFinish((results) => {
    const { typed, query, locale, queryLocale } = results.plan;
    // Without its slips, unless that would turn it into another language.
    if (results.total > 0) recent?.add(queryLocale === locale ? query : typed);
    const { tell } = setup;
    const failed = tell?.byItself ? failedSearch(results, false) : undefined;
    if (tell && failed) void sendSearch(tell.url, failed);
    document.dispatchEvent(new CustomEvent(SEARCH_EVENT, { detail: describeSearch(results) }));
  });
  let asked: UrlState = { query: '', topic: '', literal: false };
  let limit = step;
  let shown: SearchResults | undefined;

  const answer = async (how: Asked) => {
    shown = undefined;
    finish.asked();
    const { query, ...reading } = asked;
    const isQuestion = query.trim() !== '';
    if (isQuestion) panel.loading();
    else panel.idle();
    try {
      const found = await latest(async (signal) => {
        if (how === 'typing') await typingPause(signal);
        const plan = await interpret(query, { ...reading, locale: setup.locale }, data);
        const weaker = limit > step;
        const results = await run(plan, { engine, data, limit, weaker, signal });
        const [suggestions, rest, inOtherTopics] = await Promise.all([
          suggestionsFor(results),
          results.tier === 'answers' ? undefined : answerRest(plan, { engine, data, signal }),
          answersWithoutTopic(plan, results.tier, { engine, data, signal }),
        ]);
        return { results, beside: { suggestions, rest, inOtherTopics } };
      });
      if (!found) return;
      shown = found.results;
      if (!isQuestion) return;
      panel.show(found.results, found.beside);
      finish.answered(found.results, how);
    } catch (error) {
      // The reader is told that it failed; whoever looks for the reason finds it here.
      tellFailure(error);
      panel.fail();
    }
  };

  const suggestionsFor = async ({ plan, tier, hits }: SearchResults): Promise<Suggestion[]> => {
    if (!plan.terms || tier === 'nothing') return [];
    const suggestions = suggest(plan, await data.cards(setup.locale), {
      ...byWidth(SUGGESTIONS),
      titled: hits.slice(0, TITLES_IN_SIGHT).map(({ article }) => article),
    });
    // Where no page answers, a button that is called so may be all that is meant; but half a word asks nothing yet.
    const all = tier === 'answers' || goesOn(plan);
    return all ? suggestions : suggestions.filter(({ kind }) => kind === 'term');
  };

  part(root, '[data-search-retry]').addEventListener('click', () => void answer('submitted'));
  part(root, '[data-search-more]').addEventListener('click', () => {
    const next = limit;
    limit += step;
    onMore?.(limit);
    void answer('submitted').then(() => focusHit(root, next));
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link) return;
    if (link.closest('[data-when~="done"]')) finish.used();
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (elsewhere || !link.hasAttribute('data-search-again')) return;
    event.preventDefault();
    part(root, 'input').focus();
    onAgain(readUrlState(link.search));
  });
  panel.idle();

  return {
    ask(state, how, count = step) {
      asked = state;
      limit = count;
      return answer(how);
    },
    answer: () => shown,
  };
}

/** After "show more", reading goes on at the first new result. */
function focusHit(root: HTMLElement, index: number): void {
  root.querySelectorAll<HTMLElement>('.search-hit__title')[index]?.focus();
}
