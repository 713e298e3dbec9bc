/** The reader's choice of colours. It stays on the device; nothing is stored until they choose. */
export type Theme = 'light' | 'dark';

const KEY = 'help:theme';

const isTheme = (value: string | undefined): value is Theme => value === 'light' || value === 'dark';

/** What the reader chose; `auto` follows the device. */
export function chosenTheme(): Theme | 'auto' {
  const chosen = document.documentElement.dataset.theme;
  return isTheme(chosen) ? chosen : 'auto';
}

/** What is on the screen now. */
export function shownTheme(): Theme {
  const chosen = chosenTheme();
  if (chosen !== 'auto') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Applies a choice and keeps it; anything but a theme returns to the device's own. */
export function chooseTheme(choice: string | undefined): void {
  if (isTheme(choice)) document.documentElement.dataset.theme = choice;
  else delete document.documentElement.dataset.theme;
  try {
    if (isTheme(choice)) localStorage.setItem(KEY, choice);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
