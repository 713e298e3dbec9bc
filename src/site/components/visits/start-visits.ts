// Known by its address, as the search dialog is: see `open-on-intent.ts`.
import countUrl from './count-visits-entry.ts?worker&url';
import { hasLeave } from './visit-leave.ts';

/** Fetches what counts visits, where the reader lets it. */
export function startVisits(): void {
  try {
    if (!hasLeave(localStorage)) return;
    void (
      import.meta.env.DEV ? import('./count-visits-entry.ts') : import(/* @vite-ignore */ countUrl)
    ).catch(() => undefined);
  } catch {
    // Storage is switched off: nobody could have allowed it.
  }
}
