import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import type { Encoding } from './choose-encoding.ts';
import { isPacked } from './content-types.ts';

/** A file's bytes in one encoding. */
export interface StoredBody {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of exactly these bytes, quotes included. */
  etag: string;
}

interface Entry {
  version: string;
  bodies: Map<Encoding, Promise<StoredBody>>;
}

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
  identity: (bytes) => Promise.resolve(bytes),
};

/**
 * Reads files and keeps them, compressed too, until they change on the disk. Best compression is slow, so each file is
 * compressed once. Its memory grows with the site, a few megabytes for hundreds of pages.
 */
export class FileStore {
  readonly #entries = new Map<string, Entry>();
  readonly #readFile: (path: string) => Promise<Buffer>;

  /** @param read reads a file from the disk */
  constructor(read: (path: string) => Promise<Buffer> = (path) => readFile(path)) {
    this.#readFile = read;
  }

  /** Reads a file in one encoding. Rejects when there is no such file. */
  async read(path: string, encoding: Encoding): Promise<StoredBody> {
    const { mtimeMs, size, ino } = await stat(path);
    const version = `${mtimeMs} ${size} ${ino}`;
    let entry = this.#entries.get(path);
    if (entry?.version !== version) {
      entry = { version, bodies: new Map() };
      this.#entries.set(path, entry);
    }
    const { bodies } = entry;
    const kept = bodies.get(encoding);
    if (kept) return kept;
    const body = load(path, encoding, this.#readFile);
    bodies.set(encoding, body);
    // A failure passes, as when too many files are open: kept, it would be the answer for ever.
    body.catch(() => bodies.delete(encoding));
    return body;
  }
}

type ReadFile = (path: string) => Promise<Buffer>;

async function load(path: string, encoding: Encoding, read: ReadFile): Promise<StoredBody> {
  const bytes = Uint8Array.from(await compress[encoding](await readBody(path, encoding, read)));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { bytes, etag: `"${hash}"` };
}

/** Brotli makes a sixth less of Pagefind's files than gzip, so for it they are unpacked first. */
async function readBody(path: string, encoding: Encoding, read: ReadFile): Promise<Buffer> {
  const bytes = await read(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return encoding === 'br' && isPacked(path) && isGzip ? promisify(gunzip)(bytes) : bytes;
}
