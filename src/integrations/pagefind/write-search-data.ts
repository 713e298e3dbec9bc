import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import type { Content } from '../../content/reader/content.ts';
import { answersOf } from './answers-of.ts';
import { makeSearchData } from './make-search-data.ts';

/**
 * Writes what search needs to know of the site besides Pagefind's index.
 *
 * @param folder of the index, which is written
 * @param content knows the synonyms, the questions and the product's terms
 */
export async function writeSearchData(folder: string, content: Content): Promise<void> {
  const names = (await readdir(join(folder, 'fragment'))).sort();
  const fragments: [string, Uint8Array][] = [];
  // One after the other: a large site has more of them than files may be open at once.
  for (const name of names)
    fragments.push([`fragment/${name}`, await readFile(join(folder, 'fragment', name))]);
  const answers = answersOf(createHelpCentre(content));
  for (const [name, data] of makeSearchData(fragments, content, answers))
    await writeFile(join(folder, name), data);
}
