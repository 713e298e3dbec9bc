import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';

/** Longer than a build does one thing without a pause, in which it cannot keep its lock fresh. */
const STALE_MS = 20_000;

/** How often, and for how long, one waits for a lock that is soon given back: ten minutes. */
const WAIT = { retries: 1200, factor: 1, minTimeout: 500, maxTimeout: 500 };

/**
 * Takes a lock, so that two builds do not write into one folder. It is kept fresh while it is held; one that was not for
 * {@link STALE_MS}, as after a process was killed, is passed over.
 *
 * @param file names the lock; it need not exist
 * @param options.wait whether to wait until another process gives it back
 * @returns gives the lock back
 * @throws when another process holds it
 */
export async function takeLock(file: string, { wait = false } = {}): Promise<() => Promise<void>> {
  mkdirSync(dirname(file), { recursive: true });
  try {
    return await lock(file, { realpath: false, stale: STALE_MS, retries: wait ? WAIT : 0 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    throw new Error(
      `Another build is running: it holds ${file}.lock. Fix: wait for it to end (${STALE_MS / 1000} s if it was killed), then run the command again.`,
      { cause: error },
    );
  }
}
