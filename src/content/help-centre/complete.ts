import type { Catalog, Loaded } from '../reader/content.ts';

/** A file's data when all of it passed its schema; undefined when something did not. */
export function complete<T>({ value, flawed }: Loaded<T>): T | undefined {
  // Nothing is flawed, so every key is there: the reader leaves out only what it reports as flawed.
  return flawed.size === 0 ? (value as T) : undefined;
}

/** The entries of a catalog that passed their schema. */
export function completeEntries<T>({ entries, flawed }: Catalog<T>): ReadonlyMap<string, T> {
  const whole = [...entries].filter(([id]) => !flawed.has(id));
  return new Map(whole.map(([id, entry]) => [id, entry as T]));
}
