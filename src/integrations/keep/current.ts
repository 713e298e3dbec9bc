import type { KeptOutputs } from './kept-outputs.ts';

/** What the configuration and the command that runs it share stands where both see it, as the help centre does. */
const CURRENT = Symbol.for('spravka:kept-outputs');
const shared: Record<symbol, KeptOutputs | undefined> = globalThis;

/** Makes this process take over what it can from the last build. */
export function setKeptOutputs(kept: KeptOutputs): void {
  shared[CURRENT] = kept;
}

/** What is taken over from the last build; undefined in development, and where Astro was started by itself. */
export const keptOutputs = (): KeptOutputs | undefined => shared[CURRENT];
