import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CONTENT_VARIABLE, settlePaths, type Paths } from '../../project/paths.ts';

const ALIASES = /^aliases\..+\.txt$/;

/**
 * Writes a help centre without its other ways of asking, for as long as it is used: what search answers there it answers
 * by the texts, the questions and the keywords alone.
 *
 * @param paths of the help centre as it is
 * @param use gets the paths of the copy, which is not built yet
 */
export async function withoutAliases<T>(
  paths: Pick<Paths, 'engine' | 'content'>,
  use: (copy: Paths) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'spravka-plain-'));
  try {
    await cp(paths.content, join(folder, 'content'), {
      recursive: true,
      filter: (file) => !ALIASES.test(basename(file)),
    });
    return await use(settlePaths({ env: { [CONTENT_VARIABLE]: folder }, here: folder }, paths.engine).paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
