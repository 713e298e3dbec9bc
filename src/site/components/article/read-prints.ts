/** Where a device keeps that nothing of this is wanted; with a path behind it, what of an article was read. */
export const READ = 'help:read';
const OFF = 'off';

/** An article as somebody read it: the day, and a print of each section (`site/text/article-prints.ts`). */
export interface Reading {
  /** `2026-11-22` */
  day: string;
  /** By section id. */
  prints: ReadonlyMap<string, string>;
}

/** Reads what is kept: `2026-11-22 remove.1a2b3 rehire.4c5d6`; whatever else is there is nothing. */
export function parseReading(kept: string): Reading {
  const [day = '', ...prints] = kept.split(' ');
  return {
    day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : '',
    prints: new Map(prints.map((print) => print.split('.') as [string, string])),
  };
}

/**
 * What is kept of an article that is read today.
 *
 * @param prints as its page has them (`site/text/article-prints.ts`)
 */
export const readingOf = (prints: string): string => new Date().toJSON().slice(0, 10) + prints;

/** Ids of the sections that say something else than when they were read, or that were not there. */
export function changedSince({ prints }: Reading, now: Reading): string[] {
  return [...now.prints].filter(([id, print]) => prints.get(id) !== print).map(([id]) => id);
}

/** Whether reading is kept, for it is unless somebody switched that off. */
export const isReadingKept = (storage: Pick<Storage, 'getItem'>): boolean => storage.getItem(READ) !== OFF;

/** Switches it; off, what was read of every article is forgotten. */
export function keepReading(storage: Storage, on: boolean): void {
  if (on) {
    storage.removeItem(READ);
    return;
  }
  for (const key of Object.keys(storage)) if (key.startsWith(`${READ}:`)) storage.removeItem(key);
  storage.setItem(READ, OFF);
}
