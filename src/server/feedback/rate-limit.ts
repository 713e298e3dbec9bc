import { createHmac, randomBytes } from 'node:crypto';

const MINUTE_MS = 60_000;

/**
 * Lets each client do something so often a minute. Addresses are not kept: they are counted under a hash whose key is
 * made anew every minute and never leaves the memory.
 *
 * @param most times a minute; Infinity switches the limit off
 * @param now in milliseconds
 * @returns whether the client may, this once
 */
export function createRateLimit(most: number, now: () => number = Date.now): (client: string) => boolean {
  let minute = Number.NaN;
  let key = randomBytes(0);
  let counts = new Map<string, number>();
  return (client) => {
    if (most === Infinity) return true;
    const current = Math.floor(now() / MINUTE_MS);
    if (current !== minute) {
      [minute, key, counts] = [current, randomBytes(32), new Map<string, number>()];
    }
    const name = createHmac('sha256', key).update(client).digest('base64url');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= most;
  };
}
