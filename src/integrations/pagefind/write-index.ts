import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { UNUSED_FILES } from './unused-files.ts';

/**
 * Indexes a built site with Pagefind: the pages that carry `data-pagefind-body`.
 *
 * @param site folder of the built site; the index is written to `pagefind/` in it
 * @returns how many pages were read
 * @throws with Pagefind's own words when it refuses
 */
export async function writeIndex(site: string): Promise<number> {
  const outputPath = join(site, 'pagefind');
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await Promise.all(UNUSED_FILES.map((file) => rm(join(outputPath, file), { force: true })));
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
