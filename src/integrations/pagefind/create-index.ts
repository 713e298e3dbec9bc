import * as pagefind from 'pagefind';

/**
 * How much of the index a file of it holds. Pagefind 1.6 fetches a whole file for every word, 28 KB each by default, and
 * we ask for more words than it does by itself: a part of that saves more than the additional requests cost. In a large
 * site words are on many pages, and a file holds few of them; smaller files then keep those that are everywhere away
 * from the others. It is read from the environment of Pagefind's service and documented nowhere, hence the pinned
 * version; without it search works all the same.
 */
const CHUNK = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '7000', sizeOfLarge: '3000' };
/** In all languages together. */
const LARGE_SITE = 1000;

/**
 * Begins an index.
 *
 * @param pages about how many there will be in it
 * @throws with Pagefind's own words when it refuses
 */
export async function createIndex(pages: number): Promise<pagefind.PagefindIndex> {
  process.env[CHUNK.variable] ??= pages < LARGE_SITE ? CHUNK.size : CHUNK.sizeOfLarge;
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  return index;
}
