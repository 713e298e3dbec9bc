import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What a file holds, or why it was not read. */
export type ReadBytes =
  | { bytes: Buffer }
  /** It is larger than sensible; nothing of it was kept. Bytes. */
  | { size: number }
  /** No plain file: a link, a folder, a device. */
  | { special: true }
  | { error: unknown };

/** Opening a pipe would wait for somebody to write to it; a link may lead anywhere. Windows has neither flag. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a plain file, and never more of it than is sensible, however large it says to be. Without promises: of ten
 * thousand small files they cost more than the reading.
 *
 * @param path of the file on this machine
 * @param most how many bytes are sensible
 */
export function readBytes(path: string, most: number): ReadBytes {
  let handle: number;
  try {
    handle = openSync(path, CAREFULLY);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ELOOP' ? { special: true } : { error };
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { special: true };
    if (stat.size > most) return { size: stat.size };
    // A file can grow while it is read, and one of /proc says that it is empty.
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, most) + 1);
    let length = 0;
    for (let more = -1; more !== 0 && length < bytes.length; length += more)
      more = readSync(handle, bytes, length, bytes.length - length, null);
    return length > most ? { size: length } : { bytes: bytes.subarray(0, length) };
  } catch (error) {
    return { error };
  } finally {
    closeSync(handle);
  }
}
