/** What Lighthouse says of a page, as far as it is read here. */
export interface Measured {
  categories: Readonly<
    Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined>
  >;
  audits: Readonly<
    Record<string, { title: string; score: number | null; numericValue?: number } | undefined>
  >;
}

/** A page that was measured. */
export interface PageResult {
  kind: string;
  locale: string;
  path: string;
  measured: Measured;
  /** The middle of several runs, 0 to 1. */
  performance: number;
}

/** Where nothing but the whole score will do. */
const WHOLE = ['accessibility', 'best-practices', 'seo'];

/** The most that a page may weigh over the wire at load, kB, by kind; `other` for those that are not named. */
const MOST_KB: Readonly<Record<string, number>> = {
  articles: 60,
  // Two alphabets' letters, every question of the site.
  faq: 90,
  embed: 120,
  // The index, and its engine.
  search: 260,
  results: 380,
  other: 90,
};

/** What a page would not be shipped with: a sentence each. Performance differs from run to run and decides nothing. */
export function faultsOf({ kind, measured: { categories, audits } }: PageResult): string[] {
  const faults: string[] = [];
  for (const name of WHOLE) {
    const category = categories[name];
    if (category?.score === 1) continue;
    const failed = (category?.auditRefs ?? []).filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1,
    );
    faults.push(
      `${name} is ${Math.round((category?.score ?? 0) * 100)}: ${failed.map(({ id }) => audits[id]?.title ?? id).join('; ')}`,
    );
  }
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
  if (shift > 0) faults.push(`the layout shifts by ${shift}`);
  const weight = (audits['total-byte-weight']?.numericValue ?? 0) / 1000;
  const most = MOST_KB[kind] ?? MOST_KB['other'] ?? 0;
  if (weight > most) faults.push(`it weighs ${weight.toFixed(1)} KB, and ${most} are allowed`);
  return faults;
}

/** The middle of an odd number of values; of an even one the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
