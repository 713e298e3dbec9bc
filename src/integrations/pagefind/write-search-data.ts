import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../content/reader/read-content.ts';
import { makeSearchData } from './make-search-data.ts';

/**
 * Writes what search needs to know of the site besides Pagefind's index.
 *
 * @param folder of the index, which is written
 * @param root the project's root
 */
export async function writeSearchData(folder: string, root: string): Promise<void> {
  const { content } = await readContent(root);
  const names = (await readdir(join(folder, 'fragment'))).sort();
  const fragments: [string, Uint8Array][] = [];
  // One after the other: a large site has more of them than files may be open at once.
  for (const name of names)
    fragments.push([`fragment/${name}`, await readFile(join(folder, 'fragment', name))]);
  for (const [name, data] of makeSearchData(fragments, content)) await writeFile(join(folder, name), data);
}
