import slugify from '@sindresorhus/slugify';
import { isReserved } from '../../core/ids.ts';

/** Longer ones are not typed or read aloud. Characters. */
const LONGEST = 60;

/**
 * An id out of words in any script: `Gebühren 2026` → `gebuehren-2026`.
 *
 * @returns `''` where the words hold no letter and no digit
 */
export function makeId(words: string): string {
  const id = slugify(words, { decamelize: false });
  const short = id.length <= LONGEST ? id : id.slice(0, id.lastIndexOf('-', LONGEST) + 1 || LONGEST);
  const whole = short.replace(/-+$/, '');
  return isReserved(whole) ? `${whole}-help` : whole;
}
