import { ask, find, make } from '../dom.ts';
import type { HelpPanelElement } from './help-panel.ts';

/** Name of the panel's element. */
export const PANEL = 'help-panel';

declare global {
  interface HTMLElementTagNameMap {
    'help-panel': HelpPanelElement;
  }
}

/**
 * The panel in which a link opens: the page's own, else one that is put there.
 *
 * @param link whose help centre a new panel shows
 */
export function panelFor(link: Element): HelpPanelElement {
  const own = find(PANEL) as HelpPanelElement | null;
  if (own) return own;
  const made = make(PANEL, { base: link.getAttribute('base') ?? '' });
  ask('body').append(made);
  return made;
}
