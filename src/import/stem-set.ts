/** How much a stem tells, above 0. */
export type Weight = (stem: string) => number;

/** The stems of a text with what is needed to compare them with others quickly. */
export interface StemSet {
  stems: ReadonlySet<string>;
  /** Sum of the weights. */
  sum: number;
  /** Root of the sum of the squared weights. */
  length: number;
}

export function stemSet(stems: Iterable<string>, weight: Weight): StemSet {
  const set = new Set(stems);
  let sum = 0;
  let squares = 0;
  for (const stem of set) {
    sum += weight(stem);
    squares += weight(stem) ** 2;
  }
  return { stems: set, sum, length: Math.sqrt(squares) };
}

/** Cosine of the angle between two texts, each stem as long as its weight: rare words decide. 0 to 1. */
export function cosine(a: StemSet, b: StemSet, weight: Weight): number {
  const common = shared(a, b, (stem) => weight(stem) ** 2);
  return common === 0 ? 0 : common / (a.length * b.length);
}

/**
 * Weight of what two texts share against the geometric mean of their weights (Ochiai’s coefficient). 0 to 1. For short
 * texts: a single rare word does not outweigh all others.
 */
export function likeness(a: StemSet, b: StemSet, weight: Weight): number {
  const common = shared(a, b, weight);
  return common === 0 ? 0 : common / Math.sqrt(a.sum * b.sum);
}

/** The share of the weight of `a` that is also in `b`. 0 to 1. */
export function coverage(a: StemSet, b: StemSet, weight: Weight): number {
  return a.sum === 0 ? 0 : shared(a, b, weight) / a.sum;
}

function shared(a: StemSet, b: StemSet, weight: Weight): number {
  const [small, large] = a.stems.size < b.stems.size ? [a, b] : [b, a];
  let sum = 0;
  for (const stem of small.stems) if (large.stems.has(stem)) sum += weight(stem);
  return sum;
}
