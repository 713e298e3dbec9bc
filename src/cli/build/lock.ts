import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lockSync, unlock } from 'proper-lockfile';
import { printError } from '../print.ts';

/** Longer than a build does one thing without a pause, in which it cannot keep its lock fresh. */
const STALE_MS = 20_000;

/** How long, and how often in that time, one waits for a lock that is soon given back. */
const WAIT_MS = 600_000;
const PAUSE_MS = 500;

/** While this process stood still, as on a machine that slept, another took its lock: what it writes is no longer its own. */
function stopAtOnce(): never {
  printError(
    `Another build began while this one stood still for more than ${STALE_MS / 1000} s. This one was stopped. Fix: wait for the other to end, then run the command again.`,
  );
  process.exit(1);
}

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
  const options = { realpath: false, stale: STALE_MS, onCompromised: stopAtOnce };
  const until = Date.now() + WAIT_MS;
  for (;;) {
    try {
      // In one go: a process that is stopped meanwhile would leave a lock that nothing knows of yet.
      lockSync(file, options);
      return () => unlock(file, options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
      if (!wait || Date.now() > until)
        throw new Error(
          `Another build is running: it holds ${file}.lock. Fix: wait for it to end (${STALE_MS / 1000} s if it was killed), then run the command again.`,
          { cause: error },
        );
    }
    await pause(PAUSE_MS);
  }
}
