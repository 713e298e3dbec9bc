import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ManifestRefused, readHelpCentre, type HelpCentre } from '../help-centre.ts';
import { UsageError } from './surroundings.ts';

/** After this long the help centre counts as unreachable, ms. */
const PATIENCE = 20_000;

/**
 * Loads the manifest of a help centre.
 *
 * @param from a path from `folder`, or an address
 * @throws UsageError when it cannot be loaded or understood
 */
export async function loadHelpCentre(folder: string, from: string): Promise<HelpCentre> {
  try {
    return readHelpCentre(await loadJson(folder, from, 'manifest'));
  } catch (error) {
    if (!(error instanceof ManifestRefused)) throw error;
    throw new UsageError(`The manifest ${from} cannot be used: ${error.message}`, { cause: error });
  }
}

/**
 * Loads JSON from a path or an address.
 *
 * @param what it is, for the message
 * @throws UsageError when it cannot be loaded or is no JSON
 */
export async function loadJson(folder: string, from: string, what: string): Promise<unknown> {
  try {
    return JSON.parse(
      /^https?:\/\//.test(from) ? await download(from) : await readFile(resolve(folder, from), 'utf8'),
    );
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is no JSON.' : messageOf(error);
    throw new UsageError(`The ${what} ${from} cannot be used: ${reason}`, { cause: error });
  }
}

async function download(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`the server answers ${response.status}.`);
  return response.text();
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // What `fetch` throws says "fetch failed", and the reason in its cause.
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
