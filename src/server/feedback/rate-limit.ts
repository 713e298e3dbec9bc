import { createHmac, randomBytes } from 'node:crypto';

const MINUTE_MS = 60_000;
/** More clients than that in a minute are no readers; counting them would fill the memory. */
const MOST_CLIENTS = 100_000;

/**
 * Lets each client do something so often a minute. Addresses are not kept: they are counted under a hash whose key is
 * made anew every minute and never leaves the memory.
 *
 * @param most times a minute; Infinity switches the limit off
 * @param now in milliseconds
 * @param mostClients in a minute; those that come after are refused
 * @returns whether the client at an address may, this once
 */
export function createRateLimit(
  most: number,
  now: () => number = Date.now,
  mostClients = MOST_CLIENTS,
): (address: string) => boolean {
  let minute = Number.NaN;
  let key = randomBytes(0);
  let counts = new Map<string, number>();
  return (address) => {
    if (most === Infinity) return true;
    const current = Math.floor(now() / MINUTE_MS);
    if (current !== minute) {
      [minute, key, counts] = [current, randomBytes(32), new Map<string, number>()];
    }
    const name = createHmac('sha256', key).update(clientAt(address)).digest('base64url');
    const count = (counts.get(name) ?? 0) + 1;
    if (count === 1 && counts.size >= mostClients) return false;
    counts.set(name, count);
    return count <= most;
  };
}

/**
 * Who is behind an address. One who has an IPv6 address has 2⁶⁴ of them (RFC 6177), so the first half of it counts; some
 * proxies write the port behind it, which is another for every connection.
 */
function clientAt(address: string): string {
  const [, bracketed, , plain = address] = /^\[([^\]]*)\](:\d+)?$|^([\d.]+):\d+$/.exec(address) ?? [];
  const bare = (bracketed ?? plain).toLowerCase().replace(/%.*$/, '');
  const [, mapped] = /^::ffff:([\d.]+)$/.exec(bare) ?? [];
  if (mapped !== undefined || !bare.includes(':')) return mapped ?? bare;
  const [before = '', after] = bare.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after ? after.split(':') : [];
  const between = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const groups = after === undefined ? head : [...head, ...between, ...tail];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
