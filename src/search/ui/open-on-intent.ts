import { asksForSearch } from './shortcut.ts';
import { createSlashKey } from './slash-key.ts';
import { OPEN_SEARCH } from './open-search-event.ts';
import { typeAhead, type TypedAhead } from './typed-ahead.ts';
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
  if (field) return field.focus();
  if (typed) return;
  // No letter is lost on the way to the field.
  typed = { text: '', cancelled: false };
  addEventListener('keydown', keep, true);
  const done = (then: (text: string) => void) => () => {
    removeEventListener('keydown', keep, true);
    const { text = '', cancelled } = typed ?? {};
    typed = undefined;
    if (!cancelled) then(text);
  };
  load().then(
    done((detail) => from.dispatchEvent(new CustomEvent(OPEN_SEARCH, { bubbles: true, detail }))),
    done((text) => location.assign(template?.dataset['page'] + (text && `?q=${encodeURIComponent(text)}`))),
  );
};

/** What was typed since search was asked for; undefined while it is not. */
let typed: TypedAhead | undefined;
const keep = (event: KeyboardEvent) => {
  const next = typed && typeAhead(typed, event);
  if (!next) return;
  typed = next;
  event.preventDefault();
  event.stopPropagation();
};

const slash = createSlashKey(() => localStorage, document.documentElement.dataset);

document.addEventListener('keydown', (event) => {
  // In a shadow tree the target is only the host.
  const [inmost] = event.composedPath();
  const typing =
    document.designMode === 'on' ||
    (inmost instanceof Element && inmost.closest(`input,textarea,select,[contenteditable],[role$=box]`));
  const onApple = /Mac|iP/.test(navigator.platform);
  if (event.defaultPrevented || !asksForSearch(event, !!typing || !slash.isOn(), onApple)) return;
  event.preventDefault();
  open(event.target as Element);
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
