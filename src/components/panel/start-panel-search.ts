import { readUrlState } from '../../search/url-state.ts';
import { part } from '../search/part.ts';
import { readForm } from '../search/read-form.ts';
import { startSearch } from '../search/search-session.ts';

const HITS = 8;

/**
 * Search in the help panel. What is typed stays off the address: nothing of it goes into the history of the page
 * around.
 *
 * @param root holds the form and the results
 */
export function startPanelSearch(root: HTMLElement): void {
  const form = part<HTMLFormElement>(root, 'form');
  const session = startSearch(root, { step: HITS, enterOpensFirst: true });
  part(root, 'input').addEventListener('input', () => session.ask(readForm(form), 'typing'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (session.answer()) root.querySelector<HTMLElement>('.search-hit__title')?.click();
    else session.ask(readForm(form));
  });
  root.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-search-notice] a');
    if (!link) return;
    event.preventDefault();
    session.ask(readUrlState(link.search));
  });
}
