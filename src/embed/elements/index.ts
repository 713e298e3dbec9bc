/**
 * The help elements for bundlers. Importing them does nothing; what is returned here defines them when it is called,
 * in the browser, as often as one likes.
 */
import { define, loaders } from './define.ts';
import type { Environment, Parts } from './environment.ts';
import { patiently } from './patiently.ts';
import type { ElementsSite } from './site.ts';

export { configure, type HelpSettings } from './configure.ts';
export type { HelpEventDetail, HelpEventName } from './events.ts';
export type { ShowOptions } from './environment.ts';
export type { HelpPanelElement } from './panel/help-panel.ts';
export type { ElementsSite, PanelWords } from './site.ts';

/**
 * @param site the help centre
 * @param loadParts gets what is needed only once somebody reaches for help: makers by `createPanelMaker` and `makeSuggest`
 * @returns defines `help-link`, `help-panel` and `help-suggest`; it may be given the cards, which are fetched otherwise
 */
export function createDefine(
  site: ElementsSite,
  loadParts: () => Promise<Parts>,
): (card?: Environment['card']) => void {
  const load = patiently(loadParts);
  return (card) => define({ site, ...loaders(load), card });
}
