import { nearestId } from '../core/ids.ts';
import type { Catalog } from '../content/reader/content.ts';

/** How many ids a message lists before it says that there are more. */
const LISTED = 8;

/**
 * A sentence that helps to the right id.
 *
 * @param wanted the id as written
 * @param known the ids that exist
 * @param otherwise what to do when none of them is meant
 */
export function suggest(wanted: string, known: Iterable<string>, otherwise: string): string {
  const ids = [...new Set(known)];
  const near = nearestId(wanted, ids);
  if (near !== undefined) return `Did you mean "${near}"? ${otherwise}`;
  if (ids.length === 0) return otherwise;
  const more = ids.length > LISTED ? ', …' : '';
  return `Known ids: ${ids.slice(0, LISTED).join(', ')}${more}. ${otherwise}`;
}

/** False only when it is certain that a file has no such entry. */
export function knows(catalog: Catalog<unknown>, id: string): boolean {
  return !catalog.complete || catalog.entries.has(id);
}
