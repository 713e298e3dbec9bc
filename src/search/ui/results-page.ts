import type { Asked } from './finish.ts';
import { historyStep } from './history-step.ts';
import { readUrlState, writeUrlState, type UrlState } from './url-state.ts';
import { part } from './part.ts';
import { readForm } from './read-form.ts';
import { startSearch } from './search-session.ts';

const HITS = 10;

/**
 * Brings the results page to life: the address says what is shown, and what is typed goes into the address.
 *
 * @param root holds the form and the results
 */
export function startResultsPage(root: HTMLElement): void {
  const form = part<HTMLFormElement>(root, 'form');
  const field = part<HTMLInputElement>(root, 'input');
  const topic = part<HTMLSelectElement>(root, 'select');
  const session = startSearch(root, {
    step: HITS,
    enterOpensFirst: false,
    remember: true,
    onAgain: (state) => {
      field.value = state.query;
      topic.value = state.topic;
      change({ ...readForm(form), literal: state.literal }, true);
    },
    onMore: (shown) => note({ shown }),
  });
  const pageTitle = document.title;

  const nameThePage = ({ query }: UrlState) =>
    (document.title = query.trim() ? `${query.trim()} — ${pageTitle}` : pageTitle);

  /** The same query in another language leads on from where the reader is. */
  const leadOn = (state: UrlState) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
      link.search = writeUrlState(state);
  };

  const record = (state: UrlState, submitted: boolean) => {
    const next = location.pathname + writeUrlState(state);
    const onDraft = Boolean(noted().draft);
    const step = historyStep(location.pathname + location.search, next, onDraft, submitted);
    const entry = { draft: !submitted };
    if (step === 'push') history.pushState(entry, '', next);
    if (step === 'replace') history.replaceState(entry, '', next);
    nameThePage(state);
    leadOn(state);
  };

  const follow = (how: Asked) => {
    const state = readUrlState(location.search);
    field.value = state.query;
    topic.value = state.topic;
    nameThePage(state);
    leadOn(state);
    const { shown, scroll } = how === 'revisited' ? noted() : {};
    void session.ask(state, how, shown).then(() => {
      if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
    });
  };

  const change = (state: UrlState, submitted: boolean) => {
    record(state, submitted);
    void session.ask(state, submitted ? 'submitted' : 'typing');
  };
  field.addEventListener('input', () => change(readForm(form), false));
  topic.addEventListener('change', () =>
    change({ ...readForm(form), literal: readUrlState(location.search).literal }, true),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(readForm(form), true);
  });
  addEventListener('popstate', () => follow('revisited'));
  // The results come after the page: the browser alone would be back at the top.
  addEventListener('pagehide', () => note({ scroll: scrollY }));
  follow(cameBack() ? 'revisited' : 'submitted');
}

/** What the browser keeps with an entry of its history. */
interface Noted {
  /** Whether the query was still being typed. */
  draft?: boolean;
  /** How many results there were, where more were asked for. */
  shown?: number;
  /** How far the page was scrolled. */
  scroll?: number;
}

const noted = () => (history.state ?? {}) as Noted;
const note = (more: Noted) => history.replaceState({ ...noted(), ...more }, '');

/** Whether the reader came through the browser's history, or loaded the page once more. */
function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}
