import * as pagefind from 'pagefind';

/**
 * How much of the index a file of it holds. Pagefind 1.6 fetches a whole file for every word, 28 KB each by default,
 * and we ask for more words than it does by itself: a small part of that saves far more than the few additional
 * requests cost, in a small site and in a large one. It is read from the environment of Pagefind's service and
 * documented nowhere, hence the pinned version; without it search works all the same.
 */
const CHUNK = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '3000' };

/**
 * Begins an index.
 *
 * @throws with Pagefind's own words when it refuses
 */
export async function createIndex(): Promise<pagefind.PagefindIndex> {
  process.env[CHUNK.variable] ??= CHUNK.size;
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  return index;
}
