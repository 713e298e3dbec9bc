/** The form of article, section, term, fact and source ids: lower-case words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices: no file or folder can bear them there. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;

/**
 * True for an id or a file's name that Windows cannot have; an ending does not help.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const isReserved = (name: string) => RESERVED.test(name.replace(/\..*$/s, '').toLowerCase());

/**
 * Finds the known id that was probably meant.
 *
 * @param wanted the id as written
 * @param known the ids that exist
 * @returns the nearest id by edit distance, or undefined when none is close (more than 40 % of the letters differ)
 */
export function nearestId(wanted: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(wanted.length * 0.4)) + 1;
  for (const id of known) {
    const distance = editDistance(wanted, id, bestDistance);
    if (distance < bestDistance) {
      best = id;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance between two strings in code units; stops early and returns `limit` once it must exceed it. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  // What both begin and end with costs nothing; ids of one site often share a beginning.
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return distanceOfRest(a.slice(start, endA), b.slice(start, endB), limit);
}

function distanceOfRest(a: string, b: string, limit: number): number {
  if (a === '' || b === '') return Math.min(limit, Math.max(a.length, b.length));
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let rowBest = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      );
      current.push(value);
      rowBest = Math.min(rowBest, value);
    }
    if (rowBest >= limit) return limit;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
