import { createRandom } from '../bench/random.ts';

/** A list in another order, the same for the same seed (Fisher and Yates). */
export function shuffle<T>(list: readonly T[], seed: number): T[] {
  const random = createRandom(seed);
  const left = [...list];
  const taken: T[] = [];
  while (left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}
