import { cp, mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** What the build of a help centre needs. */
const PARTS = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/**
 * Copies the project to where a test may change it. The packages are the project's own, which are found above the copy.
 *
 * @param root the project's root
 * @returns the root of the copy
 */
export async function copyProject(root: string): Promise<string> {
  const work = join(await realpath(root), '.build');
  await mkdir(work, { recursive: true });
  const copy = await mkdtemp(join(work, 'third-language-'));
  for (const part of PARTS) await cp(join(root, part), join(copy, part), { recursive: true });
  return copy;
}
