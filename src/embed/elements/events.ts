/** Something a product may want to know of, or to prevent. */
export type HelpEventName =
  'help-preview' | 'help-open' | 'help-close' | 'help-navigate' | 'help-error' | 'help-suggest:solved';

/** What help events tell. */
export interface HelpEventDetail {
  /** Id of the article; undefined for the panel's search. */
  article?: string | undefined;
  section?: string | undefined;
  locale?: string | undefined;
}

/**
 * Tells the page.
 *
 * @returns false when a listener prevented what was about to happen
 */
export const tell = (element: Element, name: HelpEventName, detail: HelpEventDetail = {}): boolean =>
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable: true, detail }));
