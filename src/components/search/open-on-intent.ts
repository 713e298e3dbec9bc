import { asksForSearch } from '../../search/shortcut.ts';

/**
 * All of search that every page carries: it fetches the dialog when a reader reaches for it. Where the page has a
 * search field of its own (`data-search-field`), the keys go there; where the dialog cannot be fetched, readers go
 * to the results page.
 */
const load = () => import('./search-dialog.ts');

const open = async (opener?: HTMLElement) => {
  const template = document.querySelector<HTMLTemplateElement>('[data-search-template]');
  const field = document.querySelector<HTMLElement>('[data-search-field]');
  if (field || !template) return field?.focus();
  try {
    (await load()).openSearch(template, opener);
  } catch {
    location.assign(template.dataset['page'] ?? '');
  }
};

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element && event.target.closest('input,textarea,select,[contenteditable]');
  if (event.defaultPrevented || !asksForSearch(event, !!typing)) return;
  event.preventDefault();
  void open();
});

for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
  for (const intent of ['pointerenter', 'focus'])
    opener.addEventListener(intent, () => void load().catch(() => undefined), { once: true });
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(opener);
  });
}
