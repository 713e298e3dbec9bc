import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { answersOf, unreadOf } from './answers-of.ts';
import { makeSearchData } from './make-search-data.ts';

/**
 * Writes what search needs to know of the site besides Pagefind's index.
 *
 * @param folder of the index, which is written
 * @param help knows the synonyms, the questions and the product's terms
 */
export async function writeSearchData(folder: string, help: HelpCentre): Promise<void> {
  const names = (await readdir(join(folder, 'fragment'))).sort();
  const fragments: [string, Uint8Array][] = [];
  // One after the other: a large site has more of them than files may be open at once.
  for (const name of names)
    fragments.push([`fragment/${name}`, await readFile(join(folder, 'fragment', name))]);
  for (const [name, data] of makeSearchData(fragments, help.content, answersOf(help), unreadOf(help)))
    await writeFile(join(folder, name), data);
}
