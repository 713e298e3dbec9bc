import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Nobody writes a source file of this size by hand; bundles and data are larger. Bytes. */
const MOST = 16 * 1024 * 1024;

/** Opening a pipe would wait for somebody to write to it. Windows has no such flag. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a source file.
 *
 * @param path of the file on this machine
 * @returns its text; or why it was not read, as the end of a sentence
 */
export function readSource(path: string): { text: string } | { reason: string } {
  let handle: number;
  try {
    handle = openSync(path, CAREFULLY);
  } catch (error) {
    return { reason: `cannot be opened: ${error instanceof Error ? error.message : String(error)}` };
  }
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) return { reason: 'is no plain file' };
    if (found.size > MOST) return { reason: `is larger than ${MOST / 1024 / 1024} MB` };
    return decode(readFileSync(handle));
  } catch (error) {
    return { reason: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    closeSync(handle);
  }
}

/** UTF-8, or UTF-16 that says so by its first two bytes, as editors on Windows write it. */
function decode(bytes: Buffer): { text: string } | { reason: string } {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes) };
  // A null byte is in no text that is UTF-8.
  return bytes.includes(0) ? { reason: 'is not UTF-8 text' } : { text: bytes.toString('utf8') };
}
