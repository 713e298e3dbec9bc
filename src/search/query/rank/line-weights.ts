import type { Line } from '../../index/cards.ts';
import type { Vocabulary } from '../../index/vocabulary.ts';

/** How telling a word is, by stem. */
export type WeightOf = (stem: string) => number;

/** Function words tell two lines of the same words apart; a way of asking is known by them too (“who can”, “where is”). */
export const STOP_WORD_WEIGHT = 0.25;
/** A word in no line is as rare as one in half a line. */
const LEAST = 0.5;

/**
 * How telling words are by how few of all lines have them (inverse document frequency, as a share of the most there can
 * be). Words that only the texts have are weighed by these; so are all where there are no lines.
 */
export function weighByLines(lines: Iterable<Line>, vocabulary: Vocabulary | undefined): WeightOf {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { stems } of lines) {
    all++;
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const most = Math.log(1 + all / LEAST);
  return (stem) => {
    if (vocabulary?.rules.functionWords.has(stem)) return STOP_WORD_WEIGHT;
    const count = counts.get(stem);
    return count === undefined
      ? (vocabulary?.byStem.get(stem)?.weight ?? 1)
      : Math.log(1 + all / count) / most;
  };
}
