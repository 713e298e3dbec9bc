import { adopt } from './adopt.ts';
import styles from './search-dialog.css?inline';
import { OPEN_SEARCH } from './open-search-event.ts';
import { openSearch } from './search-dialog.ts';

/**
 * The dialog as a script of its own, its styles in it so that one request brings both; from then on it answers
 * `OPEN_SEARCH`. An event and not an export, because the pages know this file by its address alone.
 */
adopt(styles);

document.addEventListener(OPEN_SEARCH, ({ target, detail }) => {
  const template = document.querySelector<HTMLTemplateElement>('[data-search-template]');
  if (template) openSearch(template, detail, target instanceof HTMLElement ? target : undefined);
});
