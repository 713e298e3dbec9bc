import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Content } from '../../content/reader/content.ts';
import { createIndex } from './create-index.ts';
import { UNUSED_FILES } from './unused-files.ts';
import { writeSearchData } from './write-search-data.ts';

/** The pages that can be found; Pagefind would read every other page of the site only to leave it out. */
const PAGES = '*/articles/**/*.html';

/**
 * Indexes a built site with Pagefind: the pages that carry `data-pagefind-body`.
 *
 * @param site folder of the built site; the index is written to `pagefind/` in it, with what search needs besides
 * @param content that the site was built from
 * @returns how many pages were read
 * @throws with Pagefind's own words when it refuses
 */
export async function writeIndex(site: string, content: Content): Promise<number> {
  const outputPath = join(site, 'pagefind');
  try {
    const index = await createIndex();
    const added = await index.addDirectory({ path: site, glob: PAGES });
    const written = await index.writeFiles({ outputPath });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await Promise.all(UNUSED_FILES.map((file) => rm(join(outputPath, file), { force: true })));
    await writeSearchData(outputPath, content);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
