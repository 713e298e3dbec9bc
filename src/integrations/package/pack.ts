import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { isProgram } from '../../embed/package/package-files.ts';

/** Every file is of that moment, so that the same content packs to the same bytes; npm itself uses this day. */
const MTIME = new Date('1985-10-26T08:15:00Z');
/** Of the gzip header: which system packed it (RFC 1952). 255 is "unknown". */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/**
 * A semantic version that changes with the files, and only then.
 *
 * @param files text by path, in a fixed order
 */
export function versionOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(`${path}\0${Buffer.byteLength(text)}\0${text}`);
  // A letter in front: a version part of digits alone must not begin with 0.
  return `1.0.0-r${hash.digest('hex').slice(0, 12)}`;
}

/**
 * Packs files as npm does: a gzipped tar archive with everything in `package/`.
 *
 * @param files text by path
 * @returns the same bytes for the same files
 */
export async function pack(files: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const archive = await packTar(
    [...files].map(([path, text]) => {
      const body = new TextEncoder().encode(text);
      const mode = isProgram(path) ? 0o755 : 0o644;
      return {
        header: { name: `package/${path}`, size: body.length, mtime: MTIME, mode, uid: 0, gid: 0 },
        body,
      };
    }),
  );
  const zipped = gzipSync(archive, { level: 9 });
  zipped[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return zipped;
}
