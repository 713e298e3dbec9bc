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
    const text = /^https?:\/\//.test(from)
      ? await download(from)
      : await readFile(resolve(folder, from), 'utf8');
    return readHelpCentre(JSON.parse(text));
  } catch (error) {
    const reason =
      error instanceof ManifestRefused || !(error instanceof SyntaxError)
        ? messageOf(error)
        : 'it is no JSON.';
    throw new UsageError(`The manifest ${from} cannot be used: ${reason}`, { cause: error });
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
