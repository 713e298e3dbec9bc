// Known by its address, as the search dialog is: see `open-on-intent.ts`.
import suggestionsUrl from './field-suggestions-entry.ts?worker&url';

/** Fetches the suggestions of a search field when a reader reaches for it; without them it is a form like any other. */
const load = () => {
  const loading: Promise<unknown> = import.meta.env.DEV
    ? import('./field-suggestions-entry.ts')
    : import(/* @vite-ignore */ suggestionsUrl);
  loading.catch(() => undefined);
};

for (const root of document.querySelectorAll('[data-field-setup]')) {
  for (const intent of ['pointerenter', 'focusin']) root.addEventListener(intent, load);
  if (root.contains(document.activeElement)) load();
}
