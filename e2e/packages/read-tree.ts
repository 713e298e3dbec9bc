import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of a folder by its path: what it holds, in Latin-1, which shows each byte. */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }): Promise<[string, string]> => {
        const file = join(parentPath, name);
        return [file.slice(folder.length + 1), (await readFile(file)).toString('latin1')];
      }),
  );
  return Object.fromEntries(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}
