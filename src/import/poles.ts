import type { TextAnalysis } from '../languages/text-analysis-rules.ts';

/** Which sides of which opposites a text names: `3` the first of the third pair, `-3` its other side. */
export type Poles = ReadonlySet<number>;

const NONE: Poles = new Set();

/** @param text as it is written */
export function polesOf(text: string, { opposites }: TextAnalysis): Poles {
  if (opposites.length === 0) return NONE;
  const small = text.toLowerCase();
  const poles = opposites.flatMap(([one, other], index) => [
    ...(one.test(small) ? [index + 1] : []),
    ...(other.test(small) ? [-index - 1] : []),
  ]);
  return poles.length === 0 ? NONE : new Set(poles);
}

/** Whether one text asks for the opposite of another: it names a side, and the other text the other side alone. */
export function areOpposite(a: Poles, b: Poles): boolean {
  for (const pole of a) if (b.has(-pole) && !b.has(pole) && !a.has(-pole)) return true;
  return false;
}
