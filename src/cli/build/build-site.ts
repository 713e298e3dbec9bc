import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { Paths } from '../../project/paths.ts';
import { startStep } from '../progress.ts';
import { writeBuildRecord } from './build-record.ts';
import { compressSite, copiesFolder } from './compress-site.ts';
import { countOutputs } from './count-outputs.ts';
import { fingerprint } from './fingerprint.ts';
import { takeLock } from './lock.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

/**
 * Builds the site into its output folder. It is made elsewhere and moved there when everything succeeded: until then,
 * and after any failure, the last good site stays.
 *
 * @param compress whether compressed copies are written beside the files
 * @throws with Astro's or Pagefind's message when the build fails
 */
export async function buildSite(paths: Paths, { compress = false } = {}): Promise<void> {
  const { work, output } = paths;
  const staged = join(work, 'site');
  const kept = join(work, 'last-good');

  const unlock = await takeLock(join(work, 'lock'));
  try {
    recoverFolder(output, kept);
    rmSync(staged, { recursive: true, force: true });
    // Taken first: what is saved while the build runs is not in it.
    const record = { fingerprint: fingerprint(paths) };
    await buildPages(paths.engine, staged);
    if (!existsSync(join(staged, '404.html'))) throw new Error('Astro wrote no site: 404.html is missing.');
    if (compress) await compressFiles(paths, staged);
    replaceFolder(staged, output, kept);
    writeBuildRecord(paths, record);
  } finally {
    await unlock();
  }
}

async function buildPages(root: string, staged: string): Promise<void> {
  // Whatever the shell says: built as in development, pages would be a third larger and say where their sources are.
  process.env['NODE_ENV'] = 'production';
  const step = startStep('Building pages and the search index');
  let written = 0;
  const counting = countOutputs((done, all) => {
    written = done;
    step.update(done < all ? `${done} of ${all} outputs` : `${all} outputs, search index`);
  });
  try {
    await build({ root, outDir: staged, logLevel: 'error', integrations: [counting] });
    step.done(`${written} outputs`);
  } catch (error) {
    step.done('failed');
    throw error;
  }
}

async function compressFiles(paths: Paths, staged: string): Promise<void> {
  const step = startStep('Compressing');
  step.done(`${await compressSite(staged, copiesFolder(paths))} copies`);
}
