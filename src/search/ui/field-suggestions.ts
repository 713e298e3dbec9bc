import { createSearchData } from '../index/load-data.ts';
import { createLatest } from './latest.ts';
import { sayCount } from './say.ts';
import type { FieldSetup } from './setup.ts';
import { suggest, type Suggestion } from '../query/suggest.ts';
import { interpret } from '../query/understand/interpret.ts';
import { byWidth } from './by-width.ts';
import { moveWithArrows } from './move-with-arrows.ts';
import { part } from './part.ts';
import { createPoliteStatus } from './polite-status.ts';
import { renderSuggestions } from './render-suggestions.ts';
import { tellFailure } from './tell-failure.ts';
import { typingPause } from './typing-pause.ts';

/** As many as are seen at a glance; above the keyboard on the screen there is less room. */
const SUGGESTIONS = { wide: { limit: 6, terms: 2 }, narrow: { limit: 4, terms: 1 } };

/**
 * Shows suggestions under a search field while someone types in it. Nothing is searched: the form still leads to the
 * results page, also when nothing can be suggested.
 *
 * @param root holds what `SearchField.astro` makes of a field that suggests
 */
export function suggestInField(root: HTMLElement): void {
  const setup = JSON.parse(root.dataset['fieldSetup'] ?? '{}') as FieldSetup;
  const { locale, words } = setup;
  const field = part<HTMLInputElement>(root, 'input');
  const lines = part(root, '[data-field-lines]');
  const say = createPoliteStatus(part(root, '[data-field-status]'));
  const data = createSearchData(setup);
  const latest = createLatest();

  const open = () => (lines.hidden = !lines.hasChildNodes());
  const close = () => {
    lines.hidden = true;
    say('');
  };
  const show = (suggestions: readonly Suggestion[]) => {
    const wasInside = lines.contains(document.activeElement);
    lines.replaceChildren(...renderSuggestions(suggestions, setup));
    if (wasInside) field.focus();
    // The reader may have gone on to something else.
    if (root.contains(document.activeElement)) open();
    say(suggestions.length > 0 ? sayCount(locale, words.suggestions, suggestions.length) : '');
  };
  const load = () => data.cards(locale);
  const answer = async () => {
    const query = field.value;
    const suggestions = await latest(async (signal) => {
      await typingPause(signal);
      const [plan, cards] = await Promise.all([interpret(query, { locale }, data), load()]);
      return suggest(plan, cards, { ...byWidth(SUGGESTIONS), titled: [] });
    }).catch((error: unknown) => {
      // The form leads to the results page all the same, which says more of it.
      tellFailure(error);
      return [];
    });
    if (suggestions) show(suggestions);
  };
  const begin = () => void (field.value ? answer() : load().catch(() => undefined));

  field.addEventListener('input', () => void answer());
  root.addEventListener('focusin', ({ relatedTarget }) => {
    if (!isWithin(root, relatedTarget)) begin();
  });
  root.addEventListener('keydown', (event) => {
    // The keys belong to an input method while it is at work.
    if (event.isComposing) return;
    // Before the arrow is followed.
    if (event.key === 'ArrowDown' && event.target === field) open();
    if (event.key !== 'Escape' || lines.hidden) return;
    // Once more, and the browser empties the field.
    event.preventDefault();
    field.focus();
    close();
  });
  moveWithArrows(root, '.search-lines li');
  // Not every browser gives the focus to a link that is clicked: to nowhere means to stay.
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !isWithin(root, relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isWithin(root, target)) close();
  });
  if (root.contains(document.activeElement)) begin();
}

const isWithin = (root: HTMLElement, target: EventTarget | null) =>
  target instanceof Node && root.contains(target);
