import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';

/** Longer than a build does one thing without a pause, in which it cannot keep its lock fresh. */
const STALE_MS = 20_000;

/**
 * Takes a lock, so that two builds do not write into one folder. It is kept fresh while it is held; one that was not for
 * {@link STALE_MS}, as after a process was killed, is passed over.
 *
 * @param file names the lock; it need not exist
 * @returns gives the lock back
 * @throws when another process holds it
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
  mkdirSync(dirname(file), { recursive: true });
  try {
    return await lock(file, { realpath: false, stale: STALE_MS });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    throw new Error(
      `Another build is running: it holds ${file}.lock. Fix: wait for it to end (${STALE_MS / 1000} s if it was killed), then run the command again.`,
      { cause: error },
    );
  }
}
