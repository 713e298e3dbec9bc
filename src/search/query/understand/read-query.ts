import type { Vocabulary } from '../../index/vocabulary.ts';
import { lookUp, type Understood } from './look-up.ts';
import type { Reading } from './readings.ts';
import { tokensOf } from '../../index/tokens.ts';

/** A word of a query with what it may mean. */
export interface ReadToken extends Understood {
  /** As it was read, before it was mended. */
  text: string;
  /** How telling it is, 0 to 1. */
  weight: number;
}

/** A query in one reading. */
export interface ReadQuery {
  reading: Reading;
  tokens: ReadToken[];
  /** How much of it the site's words cover, 0 to 1, less the reading's doubt. */
  score: number;
}

/** How much a word that is in no text speaks against a reading. */
const UNKNOWN_WEIGHT = 0.85;
/** How far to believe a reading. */
const BELIEF = { typed: 1, keyboard: 0.96, latin: 0.92 };
/** A word that was begun counts in full: the reader is not done. */
const COUNTS = { function: 1, known: 1, beginning: 0.97, mended: undefined, unknown: 0 };
/** Options about as likely as the likeliest. */
const MARGIN = 0.1;

/** Looks up every word of a reading. */
export function readQuery(
  reading: Reading,
  vocabulary: Vocabulary,
  { unfinished, mend }: { unfinished: boolean; mend: boolean },
): ReadQuery {
  const { confusions, latinConfusions = confusions } = vocabulary.rules;
  const slips = reading.how === 'latin' ? latinConfusions : confusions;
  const tokens = tokensOf(reading.text, vocabulary);
  const read = tokens.map(({ text, options }, index): ReadToken => {
    const last = index === tokens.length - 1;
    const understood: Understood = options
      ? { how: 'known', word: text, options }
      : lookUp(text, vocabulary, { unfinished: unfinished && last, mend, confusions: slips });
    const sorted = [...understood.options].sort((a, b) => b.quality - a.quality);
    return { ...understood, options: sorted, text, weight: weightOf({ ...understood, options: sorted }) };
  });
  const whole = read.reduce((sum, { weight }) => sum + weight, 0);
  const covered = read.reduce(
    (sum, token) => sum + token.weight * (COUNTS[token.how] ?? qualityOf(token)),
    0,
  );
  return { reading, tokens: read, score: whole > 0 ? (covered / whole) * BELIEF[reading.how] : 0 };
}

const qualityOf = ({ options }: Understood) => options[0]?.quality ?? 0;

function weightOf({ how, options }: Understood): number {
  if (options.length === 0) return UNKNOWN_WEIGHT;
  if (how === 'function') return options[0]?.entry.weight ?? 0;
  const best = options[0]?.quality ?? 0;
  // Of several that may be meant the least telling: the others are only guesses.
  return Math.min(
    ...options.filter(({ quality }) => quality >= best - MARGIN).map(({ entry }) => entry.weight),
  );
}
