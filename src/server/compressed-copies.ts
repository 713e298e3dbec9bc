import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import { contentType, isCompressible, isPacked } from '../hosting/content-types.ts';
import type { SiteFile } from './site-files.ts';

/** Ways to send a file in fewer bytes, the smallest first, and what their files are called. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;
export type Encoding = keyof typeof ENCODINGS;

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Compressed copies of files, kept by content: best compression is slow, so each content is compressed once. */
export interface CompressedCopies {
  /**
   * @param file a file of the site, with the hash of what is in it
   * @returns path of the copy; undefined where compressing saves nothing
   */
  copyOf(file: Pick<SiteFile, 'path' | 'hash'>, encoding: Encoding): Promise<string | undefined>;
}

/** @param folder keeps the copies; made when it is needed */
export function createCompressedCopies(folder: string): CompressedCopies {
  const underWay = new Map<string, Promise<string>>();

  async function make(file: string, encoding: Encoding, copy: string): Promise<string> {
    const bytes = await compress[encoding](await readBody(file, encoding));
    await mkdir(folder, { recursive: true });
    // Under another name first: who finds the copy finds all of it.
    const draft = `${copy}.${randomUUID()}`;
    await writeFile(draft, bytes);
    await rename(draft, copy);
    return copy;
  }

  return {
    async copyOf({ path: file, hash }, encoding) {
      // Packed as it is, the file has nothing to gain from gzip.
      if (isPacked(file) ? encoding === 'gzip' : !isCompressible(contentType(file))) return undefined;
      const copy = join(folder, hash + ENCODINGS[encoding]);
      if (existsSync(copy)) return copy;
      const begun = underWay.get(copy) ?? make(file, encoding, copy).finally(() => underWay.delete(copy));
      underWay.set(copy, begun);
      return begun;
    },
  };
}

/** Brotli makes a sixth less of Pagefind’s files than gzip, so for it they are unpacked first. */
async function readBody(file: string, encoding: Encoding): Promise<Buffer> {
  const bytes = await readFile(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return encoding === 'br' && isPacked(file) && isGzip ? promisify(gunzip)(bytes) : bytes;
}
