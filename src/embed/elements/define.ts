import type { Environment } from './environment.ts';
import { createHelpLink } from './link/help-link.ts';
import { createHelpPanel } from './panel/help-panel.ts';
import { PANEL } from './panel/panel-for.ts';

/** Name of the link's element. */
export const LINK = 'help-link';

/** Defines the elements. Where another version of them is on the page already, that one stays. */
export function define(environment: Environment): void {
  for (const [name, create] of [
    [PANEL, createHelpPanel],
    [LINK, createHelpLink],
  ] as const)
    if (!customElements.get(name)) customElements.define(name, create(environment));
}
