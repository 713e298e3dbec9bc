/** Place of the search field among the rows: above the first. */
export const FIELD = -1;

/**
 * Where a key moves the focus among the field and the rows under it.
 *
 * @param key `KeyboardEvent.key`
 * @param at index of the row in focus, or `FIELD`
 * @param rows how many rows there are
 * @returns index of the row to go to, or `FIELD`; undefined when the key is none of ours here
 */
export function rowMove(key: string, at: number, rows: number): number | undefined {
  const last = rows - 1;
  if (key === 'ArrowDown' && rows > 0) return Math.min(at + 1, last);
  // In the field the rest belong to the caret.
  if (at === FIELD) return undefined;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return undefined;
}

/** Whether a key pressed on a row types or deletes: then the reader is back at the query. */
export function editsQuery({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === 'Backspace' || ([...key].length === 1 && key !== ' ');
}
