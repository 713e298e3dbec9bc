import { createHash, type Hash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** A file as it is on the disk now. */
export interface SiteFile {
  path: string;
  size: number;
  /** Of what is in it. */
  hash: string;
  /** What is in it; undefined for a large file, which is read as it is sent. */
  bytes: Uint8Array<ArrayBuffer> | undefined;
  /** Whether it is in the folder of the site; a link may lead out of it. */
  inside: boolean;
}

/** In bytes. A whole help centre of some thousand pages fits, compressed; a film does not. */
const LARGEST_KEPT = 1_000_000;
const MOST_KEPT = 64_000_000;

/** Files by their paths, read again only when they have changed on the disk. */
export interface SiteFiles {
  /** @returns undefined where there is no file */
  read(path: string): Promise<SiteFile | undefined>;
}

/**
 * Keeps small files in memory, the last that were read, so that asking for one again costs one look at the disk.
 *
 * @param folder of the site; files elsewhere are read, too
 * @param largest file that is kept, in bytes
 * @param most bytes that are kept
 */
export function createSiteFiles(
  folder: string,
  { largest = LARGEST_KEPT, most = MOST_KEPT }: { largest?: number; most?: number } = {},
): SiteFiles {
  const known = new Map<string, { version: string; weight: number; file: Promise<SiteFile> }>();
  let kept = 0;

  const forget = (path: string) => {
    kept -= known.get(path)?.weight ?? 0;
    known.delete(path);
  };

  return {
    async read(path) {
      const found = look(path);
      if (!found?.isFile()) return undefined;
      const { mtimeMs, size, ino, dev } = found;
      const version = `${mtimeMs} ${size} ${ino} ${dev}`;
      const before = known.get(path);
      if (before?.version === version) return before.file;
      forget(path);
      const file = readWhole(folder, path, size, largest);
      // The path itself and the rest of what is known of a file weigh something, too.
      const weight = (size <= largest ? size : 0) + 1000;
      known.set(path, { version, weight, file });
      kept += weight;
      for (const oldest of known.keys()) {
        if (kept <= most) break;
        forget(oldest);
      }
      try {
        return await file;
      } catch (error) {
        // What could not be read now may be readable later.
        if (known.get(path)?.file === file) forget(path);
        if (look(path) === undefined) return undefined;
        throw error;
      }
    },
  };
}

async function readWhole(folder: string, path: string, size: number, largest: number): Promise<SiteFile> {
  const [{ hash, bytes }, top, real] = await Promise.all([
    size <= largest ? readSmall(path) : hashLarge(path),
    realpath(folder),
    realpath(path),
  ]);
  return {
    path,
    size: bytes?.length ?? size,
    hash,
    bytes,
    inside: relative(top, real).split(sep)[0] !== '..',
  };
}

const newHash = () => createHash('sha256');
const printed = (hash: Hash) => hash.digest('hex').slice(0, 32);

async function readSmall(path: string): Promise<Pick<SiteFile, 'hash' | 'bytes'>> {
  const bytes = await readFile(path);
  return { hash: printed(newHash().update(bytes)), bytes };
}

/** Piece by piece: a film is larger than what a small machine has to spare. */
async function hashLarge(path: string): Promise<Pick<SiteFile, 'hash' | 'bytes'>> {
  const hash = newHash();
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return { hash: printed(hash), bytes: undefined };
}

/** At once: handing so short a question to another thread takes many times as long as the answer. */
function look(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A name that is too long, a link to itself.
    return undefined;
  }
}
