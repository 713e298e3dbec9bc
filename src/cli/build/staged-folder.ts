import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Paths } from '../../project/paths.ts';

/**
 * Where a site is put together: beside what else is made of its content, or in the engine where that is on another disk.
 * Astro moves files from the engine's folder there, which cannot be done from disk to disk.
 *
 * @param deviceOf the disk that a path is on
 */
export function stagedFolder(
  { engine, work }: Pick<Paths, 'engine' | 'work'>,
  deviceOf = (path: string) => statSync(path).dev,
): string {
  if (deviceOf(work) === deviceOf(engine)) return join(work, 'site');
  // Several help centres may be built by one engine at once.
  const key = createHash('sha256').update(work).digest('hex').slice(0, 8);
  return join(engine, '.build', `site-${key}`);
}
