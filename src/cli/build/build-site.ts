import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { startStep } from '../progress.ts';
import { readBuildRecord, writeBuildRecord } from './build-record.ts';
import { countFiles } from './count-files.ts';
import { fingerprint } from './fingerprint.ts';
import { takeLock } from './lock.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

/**
 * Builds the site into `dist/`. It is made elsewhere and moved there when everything succeeded: until then, and after
 * any failure, the last good site stays.
 *
 * @param root the project's root
 * @throws with Astro's or Pagefind's message when the build fails
 */
export async function buildSite(root: string): Promise<void> {
  const work = join(root, '.build');
  const staged = join(work, 'site');
  const dist = join(root, 'dist');
  const kept = join(work, 'last-good');

  const unlock = takeLock(join(work, 'lock'));
  try {
    recoverFolder(dist, kept);
    rmSync(staged, { recursive: true, force: true });
    // Taken first: what is saved while the build runs is not in it.
    const record = { fingerprint: fingerprint(root), pages: 0 };
    record.pages = await buildPages(root, staged);
    if (!existsSync(join(staged, '404.html'))) throw new Error('Astro wrote no site: 404.html is missing.');
    replaceFolder(staged, dist, kept);
    writeBuildRecord(root, record);
  } finally {
    unlock();
  }
}

async function buildPages(root: string, staged: string): Promise<number> {
  const step = startStep('Building pages and the search index');
  const before = readBuildRecord(root)?.pages;
  const watch = setInterval(() => {
    const pages = countFiles(staged, '.html');
    if (pages > 0) step.update(before ? `${pages} of about ${before} pages` : `${pages} pages`);
  }, 500);
  try {
    await build({ root, outDir: staged, logLevel: 'error' });
    const pages = countFiles(staged, '.html');
    step.done(`${pages} pages`);
    return pages;
  } catch (error) {
    step.done('failed');
    throw error;
  } finally {
    clearInterval(watch);
  }
}
