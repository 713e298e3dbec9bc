import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { readContent } from '../../reader/read-content.ts';
import { makeSearchData } from './make-search-data.ts';
import { UNUSED_FILES } from './unused-files.ts';

/**
 * Indexes a built site with Pagefind: the pages that carry `data-pagefind-body`.
 *
 * @param site folder of the built site; the index is written to `pagefind/` in it, with what search needs besides
 * @param root the project's root
 * @returns how many pages were read
 * @throws with Pagefind's own words when it refuses
 */
export async function writeIndex(site: string, root: string): Promise<number> {
  const outputPath = join(site, 'pagefind');
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await Promise.all(UNUSED_FILES.map((file) => rm(join(outputPath, file), { force: true })));
    await writeSearchData(outputPath, root);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

async function writeSearchData(folder: string, root: string): Promise<void> {
  const { content } = await readContent(root);
  const names = (await readdir(join(folder, 'fragment'))).sort();
  const fragments = await Promise.all(
    names.map(async (name) => [`fragment/${name}`, await readFile(join(folder, 'fragment', name))] as const),
  );
  for (const [name, data] of makeSearchData(fragments, content)) await writeFile(join(folder, name), data);
}
