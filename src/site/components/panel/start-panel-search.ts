import { part } from '../../../search/ui/part.ts';
import { readForm } from '../../../search/ui/read-form.ts';
import { startSearch } from '../../../search/ui/search-session.ts';

const HITS = 8;

/**
 * Search in the help panel. What is typed stays off the address: nothing of it goes into the history of the page
 * around.
 *
 * @param root holds the form and the results
 */
export function startPanelSearch(root: HTMLElement): void {
  const form = part<HTMLFormElement>(root, 'form');
  const field = part<HTMLInputElement>(root, 'input');
  const session = startSearch(root, {
    step: HITS,
    enterOpensFirst: true,
    // Inside other people's pages nothing is kept.
    remember: false,
    onAgain: (state) => {
      field.value = state.query;
      void session.ask(state, 'submitted');
    },
  });
  field.addEventListener('input', () => void session.ask(readForm(form), 'typing'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (session.answer()?.tier === 'answers') root.querySelector<HTMLElement>('.search-hit__title')?.click();
    else void session.ask(readForm(form), 'submitted');
  });
}
