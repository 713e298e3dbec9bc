import type { Term } from './plan.ts';

/** Words that tell less are in every text. */
const TELLING = 0.15;

/** Whether a word tells what is looked for: one text from another. */
export function isTelling({ isStopWord, weight }: Term): boolean {
  return !isStopWord && weight > TELLING;
}
