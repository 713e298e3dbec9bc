import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

const known = new Map<string, { version: string; hash: string }>();

/**
 * The hash of what is in a file. Asked again, it is
 * read again only when the file has changed on the disk.
 */
export async function hashOf(file: string): Promise<string> {
  const { mtimeMs, size, ino } = await stat(file);
  const version = `${mtimeMs} ${size} ${ino}`;
  const found = known.get(file);
  if (found?.version === version) return found.hash;
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 32);
  known.set(file, { version, hash });
  return hash;
}
