/** Whether `/` alone opens search. Readers who speak to their device or hit keys by accident have to be able to switch it off (WCAG 2.1.4). */
export interface SlashKey {
  isOn(): boolean;
  set(on: boolean): void;
}

const KEY = 'spravka:slash';
const OFF = 'off';

/**
 * Keeps the choice where the browser keeps things for a site; for as long as the page is open where it must not.
 *
 * @param storage gives the place to keep it, or throws where there is none
 */
export function createSlashKey(storage: () => Storage): SlashKey {
  let unkept = true;
  return {
    isOn() {
      try {
        return storage().getItem(KEY) !== OFF && unkept;
      } catch {
        return unkept;
      }
    },
    set(on) {
      unkept = on;
      try {
        if (on) storage().removeItem(KEY);
        else storage().setItem(KEY, OFF);
      } catch {
        // Storage is switched off or full.
      }
    },
  };
}
