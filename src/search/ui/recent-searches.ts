/** What a reader searched for on this device, the newest first. */
export interface RecentSearches {
  all(): string[];
  add(query: string): void;
  clear(): void;
}

const MOST = 6;
/** What is longer was pasted by mistake, and nobody reads it in a list. */
const LONGEST = 80;

/**
 * Keeps them where the browser keeps things for a site; for as long as the page is open where it must not.
 *
 * @param locale each language has its own
 * @param storage gives the place to keep them, or throws where there is none
 */
export function createRecentSearches(locale: string, storage: () => Storage): RecentSearches {
  const key = `help:recent:${locale}`;
  let unkept: string[] = [];
  const read = (): string[] => {
    try {
      return readRecent(storage().getItem(key));
    } catch {
      return unkept;
    }
  };
  return {
    all: read,
    add(query) {
      unkept = withRecent(read(), query);
      try {
        storage().setItem(key, JSON.stringify(unkept));
      } catch {
        // Storage is switched off or full.
      }
    },
    clear() {
      unkept = [];
      try {
        storage().removeItem(key);
      } catch {
        // There was nothing to forget.
      }
    },
  };
}

/** The list with a query on top, each only once. The newest goes when the query only goes on from it. */
export function withRecent(list: readonly string[], query: string): string[] {
  const added = query.replace(/\s+/g, ' ').trim();
  if (!added || added.length > LONGEST) return [...list];
  const [newest = ''] = list;
  const older = fold(added).startsWith(fold(newest)) ? list.slice(1) : list;
  return [added, ...older.filter((other) => fold(other) !== fold(added))].slice(0, MOST);
}

/** Reads a kept list; whatever else stands there is no list. */
export function readRecent(text: string | null): string[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((query): query is string => typeof query === 'string' && query !== '').slice(0, MOST);
  } catch {
    return [];
  }
}

const fold = (query: string) => query.toLowerCase();
