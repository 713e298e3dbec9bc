import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../../../content/reader/read-site.ts';
import { startStep } from '../../progress.ts';
import { writeSyntheticContent } from '../synthetic-content.ts';
import { buildTable, type BuildRun } from './build-table.ts';
import { clearPeerSite, installPeers, PEERS, writePeerSite } from './peer-site.ts';
import { outputsTable, readOutputs } from './weigh-outputs.ts';
import { runTree, type TreeCost } from './run-tree.ts';

/** What a build of ours reads beside `content/`. */
const PARTS = [
  'public',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];
/** A copy builds its own content, whatever this process was told. */
const ENVIRONMENT = { ASTRO_TELEMETRY_DISABLED: '1', SPRAVKA_CONTENT: '' };
const OURS = 'Spravka';

/**
 * Builds help centres of several sizes, ours and the peers' with the same texts one after the other, each from
 * nothing, and prints what that cost, and what each
 * kind of output of ours weighs.
 *
 * @param root the project's root; what is built stands in its `.build/bench` meanwhile, where packages are found
 * @param sizes in article pages, all languages together
 * @param oursOnly leaves the peers out
 */
export async function benchBuild(root: string, sizes: readonly number[], oursOnly: boolean): Promise<void> {
  const work = join(root, '.build/bench');
  const peers = join(work, 'peers');
  const runs: BuildRun[] = [];
  const weights: string[] = [];
  if (!oursOnly) {
    const installing = startStep('Installing Starlight');
    await installPeers(peers);
    installing.done();
  }
  for (const pages of sizes) {
    const site = join(work, 'site');
    const run = async (name: string, build: () => Promise<TreeCost>, output: string) => {
      const step = startStep(`${pages} pages: ${name}`);
      const cost = await build();
      runs.push({ name, pages, files: (await readOutputs(output)).length, ...cost });
      step.done(`${cost.cpu.toFixed(1)} CPU s`);
    };
    try {
      await writeProject(root, site, pages);
      const ours = [process.execPath, join(site, 'src/cli/build.ts')];
      await run(OURS, () => runTree(ours, site, ENVIRONMENT), join(site, 'dist'));
      const ids = readSite(site).locales.map(({ id }) => id);
      weights.push(outputsTable(await readOutputs(join(site, 'dist')), ids, pages));
      for (const peer of oursOnly ? [] : PEERS) {
        await writePeerSite(peer, site, peers);
        const command = [process.execPath, join(peers, 'node_modules/astro/bin/astro.mjs'), 'build'];
        await run(peer.name, () => runTree(command, peers, ENVIRONMENT), join(peers, 'dist'));
        await clearPeerSite(peers);
      }
    } finally {
      await rm(site, { recursive: true, force: true });
    }
  }
  console.log(`
Processor seconds of all processes, user and system; the most memory at one moment; all outputs of a build.

${buildTable(runs)}

What one file of each kind weighs, uncompressed; KB are 1,000 bytes.

${weights.map((table, index) => `${sizes[index]} article pages\n${table}`).join('\n\n')}`);
}

/** A copy of the project that has this many article pages in all. */
async function writeProject(root: string, site: string, pages: number): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  for (const part of PARTS) await cp(join(root, part), join(site, part), { recursive: true });
  const translations = (await readdir(join(root, 'content/articles'), { recursive: true })).filter((file) =>
    file.endsWith('.mdx'),
  );
  const locales = (await readdir(join(root, 'content/ui'))).filter((file) => file.endsWith('.json')).length;
  const missing = Math.max(0, Math.round((pages - translations.length) / locales));
  await writeSyntheticContent(root, site, missing);
}
