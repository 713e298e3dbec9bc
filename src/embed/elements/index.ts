/**
 * The help elements for bundlers. Importing them does nothing; what is returned here defines them when it is called,
 * in the browser, as often as one likes.
 */
import type { Environment } from './context.ts';
import { define } from './define.ts';
import type { MakePanel } from './panel/panel-view.ts';
import { patiently } from './patiently.ts';
import type { ElementsSite } from './site.ts';

export { configure, type HelpSettings } from './configure.ts';
export type { HelpEventDetail, HelpEventName } from './events.ts';
export type { HelpPanelElement, ShowOptions } from './panel/help-panel.ts';
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
