/**
 * Whether `/` alone opens search. Readers who speak to their device, or hit keys by accident, have to be able to switch
 * it off (WCAG 2.1.4).
 */
export interface SlashKey {
  isOn(): boolean;
  set(on: boolean): void;
}

const KEY = 'help:slash';
const STATES = { on: 'on', off: 'off' };

/**
 * Keeps the choice where the browser keeps things for a site; for as long as the page is open where it must not.
 *
 * @param storage gives the place to keep it, or throws where there is none
 * @param page notes of the page (`document.documentElement.dataset`), which all its scripts share
 */
export function createSlashKey(
  storage: () => Storage,
  page: Partial<Record<'slash', string | undefined>>,
): SlashKey {
  const kept = () => {
    try {
      return storage().getItem(KEY);
    } catch {
      return null;
    }
  };
  return {
    isOn: () => (page.slash ?? kept()) !== STATES.off,
    set(on) {
      page.slash = on ? STATES.on : STATES.off;
      try {
        storage().setItem(KEY, page.slash);
      } catch {
        // Storage is switched off or full.
      }
    },
  };
}
