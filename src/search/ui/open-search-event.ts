/** Asks the search dialog to open; sent from the element that gets the focus back. */
export const OPEN_SEARCH = 'spravka:open-search';
