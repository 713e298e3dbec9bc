import { createDefine, type ElementsSite } from '../../elements/index.ts';
import type { Card } from '../../wire/card.ts';

export interface DefineOptions {
  /** Cards by language and article: previews then cost no request. */
  previews?: Readonly<Record<string, Readonly<Record<string, Card>>>> | undefined;
}

/**
 * Makes the function that defines the elements for a product that bundles them.
 *
 * @param site the help centre
 * @param loadPanel gets the part that is needed only once somebody opens the panel
 */
export function createDefineHelpElements(
  site: ElementsSite,
  loadPanel: Parameters<typeof createDefine>[1],
): (options?: DefineOptions) => void {
  const define = createDefine(site, loadPanel);
  return ({ previews } = {}) => define(previews && ((locale, article) => previews[locale]?.[article]));
}
