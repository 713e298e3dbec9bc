import { accessSync, constants, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type AstroPrerenderer } from 'astro';
import { helpCentre } from '../../content/help-centre/current.ts';
import type { Content } from '../../content/reader/content.ts';
import { makeCards } from '../../integrations/cards/make-cards.ts';
import { keepPages } from '../../integrations/keep/keep-pages.ts';
import { writeLastBuild } from '../../integrations/keep/last-build.ts';
import type { KeptOutputs } from '../../integrations/keep/kept-outputs.ts';
import { fingerprint } from '../../project/fingerprint.ts';
import type { Paths } from '../../project/paths.ts';
import { setShareCards } from '../../site/views/share-cards.ts';
import { messageOf } from '../message-of.ts';
import { printError } from '../print.ts';
import { startStep } from '../progress.ts';
import { forgetBuildRecord, writeBuildRecord, type BuildRecord } from './build-record.ts';
import { compressSite, copiesFolder } from './compress-site.ts';
import { countOutputs } from './count-outputs.ts';
import { keepOutputs, lastBuildFile } from './keep-outputs.ts';
import { takeLock } from './lock.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';
import { stagedFolder } from './staged-folder.ts';

/**
 * Builds the site into its output folder. It is made elsewhere and moved there when everything succeeded: until then,
 * and after any failure, the last good site stays. What still holds of that is taken over.
 *
 * @param compress whether compressed copies are written beside the files
 * @param cards whether a share card is drawn for every article
 * @throws with Astro's or Pagefind's message when the build fails
 */
export async function buildSite(
  paths: Paths,
  content: Content,
  { compress = false, cards = false } = {},
): Promise<void> {
  const { work, output } = paths;

  const unlock = await takeLock(join(work, 'lock'));
  const staged = stagedFolder(paths);
  try {
    recoverFolder(output);
    // Told before a minute is spent on what cannot be put there.
    if (existsSync(output)) accessSync(output, constants.W_OK);
    rmSync(staged, { recursive: true, force: true });
    // Taken first: what is saved while the build runs is not in it.
    const record = { fingerprint: fingerprint(paths) };
    const { kept, base } = keepOutputs(paths, content, staged, { cards });
    if (cards) await drawCards(paths);
    await buildPages(paths.engine, staged, (prerenderer) => keepPages(prerenderer, kept, base));
    if (!existsSync(join(staged, '404.html'))) throw new Error('Astro wrote no site: 404.html is missing.');
    if (compress) await compressFiles(paths, staged);
    // From here on nothing waits, so that no signal comes between.
    forgetBuildRecord(paths);
    replaceFolder(staged, output);
    rememberBuild(paths, record, kept);
  } finally {
    await unlock();
  }
}

/** What is remembered only saves work: a disk that has just become full takes nothing from the site that stands there. */
function rememberBuild(paths: Paths, record: BuildRecord, kept: KeptOutputs): void {
  try {
    writeBuildRecord(paths, record);
    writeLastBuild(lastBuildFile(paths), kept.remember());
  } catch (error) {
    printError(
      `The site is in its place, but the next build will take longer: what saves it work could not be written to ${paths.cache} (${messageOf(error)}). Fix: free some space there.`,
    );
  }
}

async function buildPages(
  root: string,
  staged: string,
  wrap: (prerenderer: AstroPrerenderer) => AstroPrerenderer,
): Promise<void> {
  // Whatever the shell says: built as in development, pages would be a third larger and say where their sources are.
  process.env['NODE_ENV'] = 'production';
  const step = startStep('Building pages and the search index');
  let written = 0;
  const counting = countOutputs((done, all) => {
    written = done;
    step.update(done < all ? `${done} of ${all} outputs` : `${all} outputs, search index`);
  }, wrap);
  // Astro keeps the compiled pages of every help centre outside the engine in one folder of the engine.
  const unlock = await takeLock(join(root, '.astro/prerender'), { wait: true });
  try {
    await build({ root, outDir: staged, logLevel: 'error', integrations: [counting] });
    step.done(`${written} outputs`);
  } catch (error) {
    step.done('failed');
    throw error;
  } finally {
    await unlock();
  }
}

async function drawCards(paths: Paths): Promise<void> {
  const step = startStep('Drawing share cards');
  const cards = await makeCards(helpCentre(), paths, (done, all) => step.update(`${done} of ${all}`));
  setShareCards(cards);
  step.done(`${cards.size} cards`);
}

async function compressFiles(paths: Paths, staged: string): Promise<void> {
  const step = startStep('Compressing');
  step.done(`${await compressSite(staged, copiesFolder(paths))} copies`);
}
