/**
 * The help elements for bundlers. Importing them does nothing; what is returned here defines them when it is called,
 * in the browser, as often as one likes.
 */
import { define } from './define.ts';
import type { Environment, MakePanel } from './environment.ts';
import { patiently } from './patiently.ts';
import type { ElementsSite } from './site.ts';

export { configure, type HelpSettings } from './configure.ts';
export type { HelpEventDetail, HelpEventName } from './events.ts';
export type { ShowOptions } from './environment.ts';
export type { HelpPanelElement } from './panel/help-panel.ts';
export type { ElementsSite, PanelWords } from './site.ts';

/**
 * @param site the help centre
 * @param loadPanel gets the part that is needed only once somebody opens the panel: a maker by `createPanelMaker`
 * @returns defines `help-link` and `help-panel`; it may be given the cards, which are fetched otherwise
 */
export function createDefine(
  site: ElementsSite,
  loadPanel: () => Promise<MakePanel>,
): (card?: Environment['card']) => void {
  return (card) => define({ site, loadPanel: patiently(loadPanel), card });
}
