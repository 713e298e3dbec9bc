/** A sentence that states numbers, and what it is about. */
export interface Claim<At> {
  at: At;
  /** Sentences of one article may go through cases (“on Free 5 GB, on Basic 24 GB”); only others are compared. */
  article: string;
  /** What it says besides numbers, as stems; each once. */
  about: ReadonlySet<string>;
  /** In reading order, in one form whatever they are written like. */
  numbers: readonly string[];
  /** Stems that turn the meaning round: “not”, “never”. */
  negations: ReadonlySet<string>;
}

/** Fewer words are the same by chance. */
const FEWEST_WORDS = 4;
/** The share of words that two sentences about one thing have in common. */
const ALIKE = 0.75;
/** So many of a sentence's rarest words are looked up: of two alike sentences at least one of these is shared. */
const LOOKED_UP = 3;

/** Two sentences of different articles that say nearly the same with other numbers, or one of them with a “not”. */
export function* opposedSentences<At>(
  claims: readonly Claim<At>[],
): Generator<{ first: Claim<At>; second: Claim<At>; by: 'numbers' | 'negation' }> {
  const counts = new Map<string, number>();
  for (const { about } of claims) for (const stem of about) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const known = new Map<string, Claim<At>[]>();
  for (const second of claims) {
    if (second.about.size < FEWEST_WORDS) continue;
    const rarest = [...second.about]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, LOOKED_UP);
    const candidates = new Set(rarest.flatMap((stem) => known.get(stem) ?? []));
    for (const first of candidates) {
      if (first.article === second.article || likeness(first.about, second.about) < ALIKE) continue;
      const by = opposition(first, second);
      if (by) yield { first, second, by };
    }
    for (const stem of rarest) {
      const same = known.get(stem);
      if (same) same.push(second);
      else known.set(stem, [second]);
    }
  }
}

function opposition<At>(a: Claim<At>, b: Claim<At>): 'numbers' | 'negation' | undefined {
  const [these, those] = [[...a.numbers].sort(), [...b.numbers].sort()];
  if (these.length === those.length && these.some((number, index) => number !== those[index]))
    return 'numbers';
  // One denies and the other does not; words that only one of them has may be what is denied.
  const same = a.about.size === b.about.size && likeness(a.about, b.about) === 1;
  return same && a.negations.size !== b.negations.size ? 'negation' : undefined;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared / (a.size + b.size - shared);
}
