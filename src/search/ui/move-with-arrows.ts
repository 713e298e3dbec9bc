import { editsQuery, FIELD, rowMove } from './row-move.ts';
import { part } from './part.ts';

/** The rows that are on the screen; by their boxes, since older browsers lack `checkVisibility`. */
export function rowsIn(root: HTMLElement, rows: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(rows)].filter((row) => row.getClientRects().length > 0);
}

/**
 * Lets the arrows walk from the search field over the rows under it and back. The focus goes to the rows' own links, so
 * screen readers meet links as links; whoever types on one types in the field.
 *
 * @param root holds the field and the rows
 * @param rows matches them, in the order they stand on the screen
 */
export function moveWithArrows(root: HTMLElement, rows: string): void {
  const field = part(root, 'input');
  root.addEventListener('keydown', (event) => {
    // The keys belong to an input method while it is at work.
    if (event.isComposing) return;
    const seen = rowsIn(root, rows);
    const at = seen.findIndex((row) => row.contains(document.activeElement));
    if (at === FIELD && document.activeElement !== field) return;
    if (at !== FIELD && editsQuery(event)) return field.focus();
    const to = rowMove(event.key, at, seen.length);
    if (to === undefined) return;
    event.preventDefault();
    (seen[to]?.querySelector('a') ?? field).focus();
  });
}
