import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../../../content/reader/read-site.ts';
import { startStep } from '../../progress.ts';
import { buildCopy, writeProject } from './project-copy.ts';
import { outputsTable, readOutputs } from './weigh-outputs.ts';
import { print } from '../../print.ts';

/**
 * Builds help centres of several sizes and prints what a file of each kind weighs in each: so one sees which grow with
 * the site.
 *
 * @param root the project's root; what is built stands in its `.build/bench` meanwhile, where packages are found
 * @param sizes in articles; each is there in every language
 */
export async function benchOutputs(root: string, sizes: readonly number[]): Promise<void> {
  const site = join(root, '.build/bench/pages');
  for (const articles of sizes) {
    const step = startStep(`Building ${articles} articles in every language`);
    try {
      const locales = readSite(root).locales.map(({ id }) => id);
      const pages = articles * locales.length;
      await writeProject(root, site, pages);
      await buildCopy(site);
      const table = outputsTable(await readOutputs(join(site, 'dist')), locales, pages);
      step.done();
      print(`\n${articles} articles, uncompressed; KB are 1,000 bytes\n${table}\n`);
    } finally {
      await rm(site, { recursive: true, force: true });
    }
  }
}
