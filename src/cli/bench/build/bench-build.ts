import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../../../content/reader/read-site.ts';
import { present } from '../../../core/present.ts';
import { startStep } from '../../progress.ts';
import { buildTable, type BuildRun } from './build-table.ts';
import { editArticle } from './edit-article.ts';
import { clearPeerSite, installPeers, PEERS, writePeerSite } from './peer-site.ts';
import { buildCopy, ENVIRONMENT, writeProject } from './project-copy.ts';
import { outputsTable, readOutputs } from './weigh-outputs.ts';
import { runTree, type TreeCost } from './run-tree.ts';
import { print } from '../../print.ts';
import type { NumberRow } from '../../numbers/numbers-table.ts';
import { buildNumbers } from './build-numbers.ts';

const OURS = 'Spravka';
const EDIT = `${OURS}, an edit`;

/**
 * Builds help centres of several sizes, ours and the peers' with the same texts one after the other, each from
 * nothing, ours once more after an edit of one article, and prints what that cost, and what each kind of output of ours
 * weighs.
 *
 * @param root the project's root; what is built stands in its `.build/bench` meanwhile, where packages are found
 * @param sizes in article pages, all languages together
 * @param oursOnly leaves the peers out
 * @returns the numbers for the documentation
 */
export async function benchBuild(
  root: string,
  sizes: readonly number[],
  oursOnly: boolean,
): Promise<NumberRow[]> {
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
      await run(OURS, () => buildCopy(site), join(site, 'dist'));
      const ids = readSite(site).locales.map(({ id }) => id);
      weights.push(outputsTable(await readOutputs(join(site, 'dist')), ids, pages));
      await editArticle(site, present(ids[0], 'a language of the site'));
      await run(EDIT, () => buildCopy(site), join(site, 'dist'));
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
  print(`
Processor seconds of all processes, user and system; the most memory at one moment; all outputs of a build.

${buildTable(runs)}
${sizes.map((pages) => editLine(runs, pages)).join('\n')}

What one file of each kind weighs, uncompressed; KB are 1,000 bytes.

${weights.map((table, index) => `${sizes[index]} article pages\n${table}`).join('\n\n')}`);
  return buildNumbers(runs, { ours: OURS, edit: EDIT });
}

/** What an edit costs of what a build from nothing does. */
function editLine(runs: readonly BuildRun[], pages: number): string {
  const cost = (name: string) =>
    present(
      runs.find((run) => run.name === name && run.pages === pages),
      `the build "${name}" of ${pages} pages`,
    ).cpu;
  return `An edit of one article of ${pages} costs ${Math.round((cost(EDIT) / cost(OURS)) * 100)} % of a build from nothing.`;
}
