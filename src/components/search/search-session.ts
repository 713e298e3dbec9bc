import { createSearchData } from '../../search/data/load-data.ts';
import { createLatest } from '../../search/latest.ts';
import { createPagefindEngine } from '../../search/pagefind-engine.ts';
import type { SearchResults } from '../../search/plan.ts';
import { run } from '../../search/run.ts';
import type { SearchSetup } from '../../search/setup.ts';
import { understand } from '../../search/understand/understand.ts';
import type { UrlState } from '../../search/url-state.ts';
import { part } from './part.ts';
import { createResultsPanel } from './results-panel.ts';

export interface SessionOptions {
  /** How many results are shown, and how many more each time. */
  step: number;
  /** Whether Enter in the field opens the first result. */
  enterOpensFirst: boolean;
}

/** Search going on in a page or dialog: questions go in, the panel shows the answers. */
export interface SearchSession {
  /** Asks, and shows the answer unless a newer question comes. With `typing`, waits for a pause first. */
  ask(state: UrlState, typing?: 'typing'): void;
  /** What is on the screen; undefined while it does not answer the last question. */
  answer(): SearchResults | undefined;
}

/** Short enough to feel immediate, long enough to skip most letters of a word. */
const TYPING_PAUSE = 90;

/** @param root holds a `SearchResults.astro` and a `SearchFilter.astro` */
export function startSearch(root: HTMLElement, { step, enterOpensFirst }: SessionOptions): SearchSession {
  const setup = JSON.parse(part(root, '[data-setup]').dataset['setup'] ?? '{}') as SearchSetup;
  const engine = createPagefindEngine(setup);
  const data = createSearchData(setup);
  const panel = createResultsPanel(root, setup, enterOpensFirst);
  const latest = createLatest();
  let asked: UrlState = { query: '', topic: '', literal: false };
  let limit = step;
  let shown: SearchResults | undefined;

  const answer = async (pause: number) => {
    shown = undefined;
    const { query, ...options } = asked;
    const isQuestion = query.trim() !== '';
    if (isQuestion) panel.loading();
    else panel.idle();
    try {
      const results = await latest(async (signal) => {
        await new Promise((resolve) => setTimeout(resolve, pause));
        signal.throwIfAborted();
        const vocabularies = isQuestion ? await data.vocabularies() : [];
        const plan = understand(query, { ...options, locale: setup.locale, vocabularies });
        return run(plan, { engine, data, limit, signal });
      });
      if (!results) return;
      shown = results;
      if (isQuestion) panel.show(results);
    } catch {
      panel.fail();
    }
  };

  part(root, '[data-search-retry]').addEventListener('click', () => void answer(0));
  part(root, '[data-search-more]').addEventListener('click', () => {
    const next = limit;
    limit += step;
    void answer(0).then(() => focusHit(root, next));
  });

  return {
    ask(state, typing) {
      asked = state;
      limit = step;
      void answer(typing ? TYPING_PAUSE : 0);
    },
    answer: () => shown,
  };
}

/** After "show more", reading goes on at the first new result. */
function focusHit(root: HTMLElement, index: number): void {
  root.querySelectorAll<HTMLElement>('.search-hit__title')[index]?.focus();
}
