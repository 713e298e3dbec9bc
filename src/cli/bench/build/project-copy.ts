import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSyntheticContent } from '../synthetic-content.ts';
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
export const ENVIRONMENT = { ASTRO_TELEMETRY_DISABLED: '1', SPRAVKA_CONTENT: '' };
/**
 * Writes a copy of the project that has as many article pages, all languages together.
 *
 * @param root the project's root
 * @param site where the copy is written; what is there goes
 */
export async function writeProject(root: string, site: string, pages: number): Promise<void> {
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

/** Builds such a copy; the site is in its `dist/`. */
export const buildCopy = (site: string): Promise<TreeCost> =>
  runTree([process.execPath, join(site, 'src/cli/build.ts')], site, ENVIRONMENT);
