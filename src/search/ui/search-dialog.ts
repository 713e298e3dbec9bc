import type { Asked } from './finish.ts';
import { createSlashKey } from './slash-key.ts';
import { writeUrlState, type UrlState } from './url-state.ts';
import { moveWithArrows, rowsIn } from './move-with-arrows.ts';
import { part } from './part.ts';
import { readForm } from './read-form.ts';
import { startSearch } from './search-session.ts';

/** As many as are worth scrolling through; the rest are on the results page. */
const HITS = 8;

/** What the arrows walk. */
const ROWS = '.search-say__rest, .search-lines li, .search-hit';

/** The dialog's return value when a link was followed: then the focus belongs to where the link leads. */
const FOLLOWED = 'followed';

/**
 * Opens the search dialog, with the last query in it when there was one.
 *
 * @param template the dialog's markup, `SearchDialog.astro`
 * @param typed what was typed before it could open
 * @param opener gets the focus back; without one it goes back to where it was
 */
export function openSearch(template: HTMLTemplateElement, typed: string, opener?: HTMLElement): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog') ?? mount(template);
  if (dialog.open) return;
  dialog.returnValue = '';
  const giveBack = () => dialog.returnValue !== FOLLOWED && opener?.focus();
  dialog.addEventListener('close', giveBack, { once: true });
  dialog.showModal();
  const field = part<HTMLInputElement>(dialog, 'input');
  if (!typed) return field.select();
  field.value = typed;
  field.dispatchEvent(new Event('input'));
}

function mount(template: HTMLTemplateElement): HTMLDialogElement {
  const copy = document.importNode(template.content, true);
  const dialog = part<HTMLDialogElement>(copy, 'dialog');
  document.body.append(copy);
  closeOnDemand(dialog);
  offerSlash(dialog);
  moveWithArrows(dialog, ROWS);
  search(dialog);
  return dialog;
}

function search(dialog: HTMLDialogElement): void {
  const form = part<HTMLFormElement>(dialog, 'form');
  const all = part<HTMLAnchorElement>(dialog, '[data-search-all]');
  const field = part<HTMLInputElement>(dialog, 'input');
  const topic = part<HTMLSelectElement>(dialog, 'select');
  const byTouch = matchMedia('(pointer: coarse)').matches;
  const session = startSearch(dialog, {
    step: HITS,
    enterOpensFirst: !byTouch,
    remember: true,
    onAgain: (state) => {
      field.value = state.query;
      topic.value = state.topic;
      ask({ ...readForm(form), literal: state.literal }, 'submitted');
    },
  });

  let asked = readForm(form);
  const ask = (state: UrlState, how: Asked) => {
    asked = state;
    all.href = form.action + writeUrlState(state);
    void session.ask(state, how);
  };
  field.addEventListener('input', () => ask(readForm(form), 'typing'));
  topic.addEventListener('change', () => ask({ ...readForm(form), literal: asked.literal }, 'submitted'));
  form.addEventListener('submit', (event) => {
    // What may be about something else is not opened unseen: then the form leads to the results page.
    if (session.answer()?.tier !== 'answers') return;
    event.preventDefault();
    // On a touch screen this key puts the keyboard away: the results are behind it.
    if (byTouch) field.blur();
    else firstRow(dialog)?.click();
  });
}

/** What stands first, and is marked so: Enter in the field opens it. */
function firstRow(dialog: HTMLDialogElement): HTMLElement | null | undefined {
  return rowsIn(dialog, ROWS)[0]?.querySelector('a');
}

/** Lets readers say whether `/` alone opens search. */
function offerSlash(dialog: HTMLDialogElement): void {
  const slash = createSlashKey(() => localStorage, document.documentElement.dataset);
  const box = part<HTMLInputElement>(dialog, '[data-search-slash]');
  box.checked = slash.isOn();
  box.addEventListener('change', () => slash.set(box.checked));
}

function closeOnDemand(dialog: HTMLDialogElement): void {
  let pressedOn: EventTarget | null = null;
  part(dialog, '[data-search-close]').addEventListener('click', () => dialog.close());
  // Both ends of the click must be on the veil: selecting text may end there.
  dialog.addEventListener('pointerdown', ({ target }) => (pressedOn = target));
  dialog.addEventListener('click', (event) => {
    const onVeil = event.target === dialog && pressedOn === dialog;
    const link = event.target instanceof Element && event.target.closest('a');
    const here = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const leaves = link && here && !link.hasAttribute('data-search-again');
    // A result may be a section of this very page.
    if (leaves) dialog.close(FOLLOWED);
    else if (onVeil) dialog.close();
  });
}
