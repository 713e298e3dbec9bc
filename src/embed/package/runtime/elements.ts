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
 * @param loadParts gets what is needed only once somebody reaches for help
 */
export function createDefineHelpElements(
  site: ElementsSite,
  loadParts: Parameters<typeof createDefine>[1],
): (options?: DefineOptions) => void {
  const define = createDefine(site, loadParts);
  return ({ previews } = {}) => define(previews && ((locale, article) => previews[locale]?.[article]));
}
