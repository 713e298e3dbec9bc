import type { Environment, Parts } from './environment.ts';
import { createHelpLink } from './link/help-link.ts';
import { createHelpPanel } from './panel/help-panel.ts';
import { createHelpSuggest } from './suggest/help-suggest.ts';
import { PANEL } from './panel/panel-for.ts';

/** Name of the link's element. */
export const LINK = 'help-link';
/** Name of what stands in contact forms. */
export const SUGGEST = 'help-suggest';

/** Both makers come in one script. */
export const loaders = (load: () => Promise<Parts>): Pick<Environment, 'loadPanel' | 'loadSuggest'> => ({
  loadPanel: () => load().then(({ makePanel }) => makePanel),
  loadSuggest: () => load().then(({ makeSuggest }) => makeSuggest),
});

/** Defines the elements. Where another version of them is on the page already, that one stays. */
export function define(environment: Environment): void {
  for (const [name, create] of [
    [PANEL, createHelpPanel],
    [LINK, createHelpLink],
    [SUGGEST, createHelpSuggest],
  ] as const)
    if (!customElements.get(name)) customElements.define(name, create(environment));
}
