import { ROOMS } from './rooms.mjs';

/**
 * The room of a file.
 *
 * @param {string} path from `src`, with `/`
 * @returns {string | undefined} undefined for what stands in no room (`content.config.ts` and the like)
 */
export function roomOf(path) {
  const parts = path.split('/').slice(0, -1);
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join('/');
    if (name in ROOMS) return name;
  }
  return undefined;
}
