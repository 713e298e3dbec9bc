/** Asks the search dialog to open; sent from the element that gets the focus back, with what was typed meanwhile. */
export const OPEN_SEARCH = 'help:open-search';

declare global {
  interface DocumentEventMap {
    [OPEN_SEARCH]: CustomEvent<string>;
  }
}
