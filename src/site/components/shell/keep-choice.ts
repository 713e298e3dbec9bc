/**
 * Applies what a reader chose of the display, `theme` or `size`, and keeps it on the device; nothing is stored until they
 * choose. `first-paint.js` reads it on the next page.
 *
 * @param value nothing returns to the device's own
 */
export function keepChoice(name: string, value: string): void {
  const root = document.documentElement;
  if (value) root.setAttribute(`data-${name}`, value);
  else root.removeAttribute(`data-${name}`);
  try {
    if (value) localStorage.setItem(`help:${name}`, value);
    else localStorage.removeItem(`help:${name}`);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
