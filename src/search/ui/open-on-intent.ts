import { asksForSearch } from './shortcut.ts';
import { createSlashKey } from './slash-key.ts';
import { OPEN_SEARCH } from './open-search-event.ts';
// Known by its address, so that this script imports nothing and stays inside the page: Vite's own helper for
// importing on demand weighs three times as much as all that is here. `?worker` means "bundled by itself".
import dialogUrl from './search-dialog-entry.ts?worker&url';

/**
 * All of search that every page carries: it fetches the dialog when a reader reaches for it. Where the page has a
 * search field of its own (`data-search-field`), the keys go there; where the dialog cannot be fetched, readers go
 * to the results page.
 */
const load = (): Promise<unknown> =>
  import.meta.env.DEV ? import('./search-dialog-entry.ts') : import(/* @vite-ignore */ dialogUrl);

const open = (from: Element) => {
  const template = document.querySelector<HTMLElement>('[data-search-template]');
  const field = document.querySelector<HTMLElement>('[data-search-field]');
  if (field) field.focus();
  else
    load().then(
      () => from.dispatchEvent(new Event(OPEN_SEARCH, { bubbles: true })),
      () => location.assign(template?.dataset['page'] ?? ''),
    );
};

const slash = createSlashKey(() => localStorage, document.documentElement.dataset);

document.addEventListener('keydown', (event) => {
  const from = event.target as Element;
  const typing = from.closest('input,textarea,select,[contenteditable]');
  if (event.defaultPrevented || !asksForSearch(event, !!typing || !slash.isOn())) return;
  event.preventDefault();
  open(from);
});

for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
  for (const intent of ['pointerenter', 'focus'])
    opener.addEventListener(intent, () => void load().catch(() => undefined), { once: true });
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(opener);
  });
}
