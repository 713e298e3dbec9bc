import styles from './search-dialog.css?url';
import { element } from './element.ts';
import { OPEN_SEARCH } from './open-search-event.ts';
import { openSearch } from './search-dialog.ts';

/**
 * The dialog as a script of its own: fetching it starts fetching its styles, and from then on it answers
 * `OPEN_SEARCH`. An event and not an export, because the pages know this file by its address alone.
 */
const sheet = element('link', { rel: 'stylesheet', href: styles });
const styled = new Promise((resolve, reject) => {
  sheet.onload = resolve;
  sheet.onerror = reject;
});
document.head.append(sheet);

document.addEventListener(OPEN_SEARCH, ({ target }) => {
  const template = document.querySelector<HTMLTemplateElement>('[data-search-template]');
  const open = () => template && openSearch(template, target instanceof HTMLElement ? target : undefined);
  // Without its styles the dialog is plain but works.
  void styled.then(open, open);
});
