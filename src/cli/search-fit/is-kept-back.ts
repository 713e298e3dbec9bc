/**
 * Whether a query belongs to the half of its set that no number is fitted on. The same for the same query (FNV-1a).
 */
export function isKeptBack(query: string): boolean {
  let hash = 0x811c9dc5;
  for (const letter of query) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash % 2 !== 0;
}
