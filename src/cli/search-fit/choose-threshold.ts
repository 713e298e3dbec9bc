/** How sure a search was of its first result, and whether that was right. */
export interface Judged {
  confidence: number;
  right: boolean;
  /** Whether there is a right one at all. */
  answerable: boolean;
}

/** What a threshold gives. */
export interface Outcome {
  threshold: number;
  /** Share of what is shown as an answer that is right. */
  right: number;
  /** Share of what can be answered that is shown as an answer. */
  given: number;
  /** Share of what cannot be answered that is not shown as an answer. */
  refused: number;
}

const share = (some: readonly unknown[], of: readonly unknown[]) =>
  of.length === 0 ? 1 : some.length / of.length;

export function outcomeOf(judged: readonly Judged[], threshold: number): Outcome {
  const shown = judged.filter(({ confidence }) => confidence >= threshold);
  const able = judged.filter(({ answerable }) => answerable);
  const none = judged.filter(({ answerable }) => !answerable);
  return {
    threshold,
    right: share(
      shown.filter(({ right }) => right),
      shown,
    ),
    given: share(
      able.filter(({ confidence }) => confidence >= threshold),
      able,
    ),
    refused: share(
      none.filter(({ confidence }) => confidence < threshold),
      none,
    ),
  };
}

/** The lowest of the thresholds under which answers are as often right, and refused, as they should be. */
export function chooseThreshold(
  judged: readonly Judged[],
  least: { right: number; refused: number },
): Outcome {
  const outcomes = Array.from({ length: 61 }, (_, step) => outcomeOf(judged, (30 + step) / 100));
  const good = outcomes.find(({ right, refused }) => right >= least.right && refused >= least.refused);
  const last = outcomes.at(-1);
  if (!last) throw new Error('There is no threshold to choose from.');
  return good ?? last;
}
