import type { FoundPage, Match } from '../engine/engine.ts';

/**
 * Loads pages.
 *
 * @param signal an old query must not touch the pages a newer one is reading: engines share them
 */
export async function loadAll(matches: Match[], signal?: AbortSignal): Promise<FoundPage[]> {
  signal?.throwIfAborted();
  const pages = await Promise.all(matches.map((match) => match.load()));
  signal?.throwIfAborted();
  return pages;
}
