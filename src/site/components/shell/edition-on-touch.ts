// Known by its address, as the search dialog is: see `open-on-intent.ts`.
import editionUrl from './edition-entry.ts?worker&url';

/** What follows a reader's edition is fetched when they choose, or have chosen before. */
export function startEdition(): void {
  const load = () =>
    void (import.meta.env.DEV ? import('./edition-entry.ts') : import(/* @vite-ignore */ editionUrl)).catch(
      () => undefined,
    );
  if (document.documentElement.dataset['edition']) load();
  document.querySelector('[data-edition-choice]')?.addEventListener('change', load, { once: true });
}
