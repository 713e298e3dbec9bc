import type { FoundPage } from '../engine/engine.ts';
import type { SectionHit } from './plan.ts';

/** More links than this in one result hide the result. */
export const SECTIONS_PER_HIT = 3;

/** The sections whose text matches best, back in reading order. */
export function bestSections({ sections }: FoundPage): SectionHit[] {
  const chosen = new Set([...sections].sort((a, b) => b.score - a.score).slice(0, SECTIONS_PER_HIT));
  return sections
    .filter((section) => chosen.has(section))
    .map(({ id, title, url, excerpt }) => ({ id, title, url, excerpt }));
}
