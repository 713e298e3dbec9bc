const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:[a-z]+|#\d+|#x[\da-f]+);/gi;
/** What every address has and nobody looks for. */
const ADDRESS = /\b(?:https?|ftp|mailto):(?:\/\/)?(?:www\.)?(\S*)/gi;
const PARTING = /[-/?&=#_.:@%+]+/g;

/**
 * A query without what was pasted with it: HTML tags and entities are dropped, addresses are taken apart into the words
 * of their host and path.
 *
 * @param query as typed
 */
export function plainQuery(query: string): string {
  return withoutComments(query)
    .replace(TAG, ' ')
    .replace(ENTITY, ' ')
    .replace(ADDRESS, (_all, rest: string) => rest.replace(PARTING, ' '));
}

/** A pattern would look for the end of every comment that has none. */
function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const begin = text.indexOf('<!--', from);
    const end = begin < 0 ? -1 : text.indexOf('-->', begin + 4);
    if (end < 0) return kept + text.slice(from);
    kept += `${text.slice(from, begin)} `;
    from = end + 3;
  }
}
