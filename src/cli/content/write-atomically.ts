import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file at once: whoever reads it sees the old text or the new, and a failure leaves the old.
 *
 * @throws Error of the file system
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  // Beside it, since a file can be moved at once only within a disk; hidden, so that nothing reads it as content.
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  const handle = await open(draft, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await rename(draft, file);
  } catch (error) {
    await handle.close();
    await rm(draft, { force: true });
    throw error;
  }
}
