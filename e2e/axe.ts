import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { markNewColours, NEW_COLOURS } from './new-colours.ts';

/** What depends on a page's colours alone: all that a second look in another theme can find. */
export const COLOURS = ['color-contrast', 'link-in-text-block'] as const;

interface Looked {
  /** A CSS selector: what lies outside is not looked at. */
  within?: string | undefined;
  /** The rules to run; without them all. */
  rules?: readonly string[] | undefined;
  without?: readonly string[];
  /** Whether to look into frames of other origins. It takes three times as long. */
  frames?: boolean;
}

/**
 * What axe finds wrong on a page.
 *
 * What passed is not collected, and without frames no second page is opened for the report: together that is a third
 * of the time.
 *
 * @returns each fault as its rule, and where it is: selector and markup
 */
export async function axeFaults(
  page: Page,
  { within, rules, without = [], frames = false }: Looked = {},
): Promise<string[]> {
  let axe = new AxeBuilder({ page }).setLegacyMode(!frames).options({ resultTypes: ['violations'] });
  if (within) axe = axe.include(within);
  if (rules) axe = axe.withRules([...rules]);
  const { violations } = await axe.disableRules([...without]).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html}`).join(' ')}`,
  );
}

/**
 * The colours that this worker has seen, whichever tests showed them. One that is found at fault ends its worker with its
 * test, and is found again when that is repeated.
 */
const seen = new Set<string>();

/** Everything that axe finds wrong on a page, but for colours that were seen before: see {@link colourFaults}. */
export const everyFault = async (page: Page, within?: string): Promise<string[]> => [
  ...(await axeFaults(page, { within, without: COLOURS })),
  ...(await colourFaults(page, within)),
];

/**
 * What axe finds wrong with colours on a page. The same ink on the same ground is measured once: measuring is most of what
 * axe costs.
 */
export const colourFaults = async (page: Page, within = 'body'): Promise<string[]> =>
  (await markNewColours(page, within, seen)) > 0
    ? axeFaults(page, { within: NEW_COLOURS, rules: COLOURS })
    : [];
