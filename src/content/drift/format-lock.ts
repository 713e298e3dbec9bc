import type { Lock } from '../schemas/lock.ts';

/** The lock file as text: everything sorted, so that two writers' changes meet only where they touch the same. */
export function formatLock(lock: Lock): string {
  return `${JSON.stringify(sorted(lock), undefined, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // By code unit, so that the order is the same on every machine.
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
