import type { HelpCentre } from './help-centre.ts';

/**
 * Astro bundles pages apart from the configuration that they run under, so there are two copies of this module in one
 * process: what they share can stand only in a place both see.
 */
const CURRENT = Symbol.for('spravka:help-centre');
const shared: Record<symbol, HelpCentre | undefined> = globalThis;

/** Makes a help centre the one that this process builds or shows. */
export function setHelpCentre(help: HelpCentre): void {
  shared[CURRENT] = help;
}

/** The help centre that this process builds or shows, if it has been read. */
export const currentHelpCentre = () => shared[CURRENT];

/**
 * The help centre that this process builds or shows.
 *
 * @throws when nobody has read one yet: the content integration does
 */
export function helpCentre(): HelpCentre {
  const help = currentHelpCentre();
  if (!help)
    throw new Error('No help centre was read. Fix: list the content integration in astro.config.mjs.');
  return help;
}
