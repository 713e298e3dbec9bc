import { copyFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Paths } from '../../project/paths.ts';
import { ENCODINGS, createCompressedCopies, type Encoding } from '../../server/compressed-copies.ts';
import { createSiteFiles } from '../../server/site-files.ts';

/** Where compressed copies are kept from build to build, by content. */
export const copiesFolder = ({ cache }: Pick<Paths, 'cache'>): string => join(cache, 'compressed');

/** Files that are compressed at a time: Node does it in four threads. */
const AT_A_TIME = 8;
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Writes a compressed copy beside every file that gains by it, for hosts that send those (`a.css.br`, `a.css.gz`).
 * What was compressed before, in any build, is not compressed again.
 *
 * @param folder of the built site
 * @param cache keeps the copies; those that nobody used for a month are deleted
 * @returns how many copies were written
 */
export async function compressSite(folder: string, cache: string): Promise<number> {
  const copies = createCompressedCopies(cache);
  const { read } = createSiteFiles(folder, { largest: 0 });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const endings = Object.values(ENCODINGS);
  const files = entries
    .filter((entry) => entry.isFile() && !endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name));
  const used = new Set<string>();
  let written = 0;
  const next = async (): Promise<void> => {
    for (let path = files.pop(); path !== undefined; path = files.pop()) {
      const file = await read(path);
      if (!file) continue;
      for (const encoding of Object.keys(ENCODINGS) as Encoding[]) {
        const copy = await copies.copyOf(file, encoding);
        if (copy === undefined) continue;
        await copyFile(copy, path + ENCODINGS[encoding]);
        used.add(copy);
        written++;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
  await forgetOthers(cache, used);
  return written;
}

async function forgetOthers(cache: string, used: ReadonlySet<string>): Promise<void> {
  const kept = await readdir(cache).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const copy of kept.map((name) => join(cache, name)).filter((path) => !used.has(path)))
    if (Date.now() - (await stat(copy)).mtimeMs > MONTH_MS) await rm(copy, { force: true });
}
