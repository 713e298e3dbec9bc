import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { createIndex } from './create-index.ts';
import { minifyClient } from './minify-client.ts';
import { UNUSED_FILES } from './unused-files.ts';
import { ENTRY_FILE, withoutStemmers } from './without-stemmers.ts';
import { writeSearchData } from './write-search-data.ts';

/**
 * Indexes the pages of a site with Pagefind: those that carry `data-pagefind-body`.
 *
 * @param pages folder with what search reads of the pages, each where it stands in the site
 * @param site folder of the built site; the index is written to `pagefind/` in it, with what search needs besides
 * @param help that the site was built from
 * @returns how many pages were read
 * @throws with Pagefind's own words when it refuses
 */
export async function writeIndex(pages: string, site: string, help: HelpCentre): Promise<number> {
  const outputPath = join(site, 'pagefind');
  try {
    const index = await createIndex();
    const added = await index.addDirectory({ path: pages });
    const written = await index.writeFiles({ outputPath });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await remove(outputPath, UNUSED_FILES);
    await leaveOutStemmers(outputPath);
    await minifyClient(outputPath);
    await writeSearchData(outputPath, help);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

/** @param folder of the index, which is written */
export async function leaveOutStemmers(folder: string): Promise<void> {
  const file = join(folder, ENTRY_FILE);
  const { entry, unused } = withoutStemmers(await readFile(file, 'utf8'));
  await writeFile(file, entry);
  await remove(folder, unused);
}

async function remove(folder: string, files: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => rm(join(folder, file), { force: true })));
}
