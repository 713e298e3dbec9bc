import { createDefine, type ElementsSite } from '../../elements/index.ts';

/**
 * Makes the function that defines the elements for a product that bundles them.
 *
 * @param site the help centre
 * @param loadPanel gets the part that is needed only once somebody opens the panel
 */
export function createDefineHelpElements(
  site: ElementsSite,
  loadPanel: Parameters<typeof createDefine>[1],
): () => void {
  return createDefine(site, loadPanel);
}
