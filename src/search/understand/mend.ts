import type { Entry, Vocabulary } from '../data/vocabulary.ts';
import { distance, limitFor, slipsOf, type Slips } from './spelling.ts';

export interface MendOptions {
  /** The word may go on. */
  unfinished: boolean;
  /** Letters that this way of writing takes for each other. */
  confusions: readonly string[];
}

/** What was meant by a word that is in no text. */
export interface Mended {
  /** The word as it should have been typed. */
  word: string;
  /** Words of the texts, the nearest first, and how surely each is meant. */
  near: { entry: Entry; quality: number }[];
}

const MOST_MENDED = 3;
/** Words this much farther than the nearest are not meant. */
const MARGIN = 0.35;
/** People seldom miss the first letter, unless they write as they hear. */
const FIRST_LETTER_SLIP = 0.6;
const FIRST_LETTER_HEARD = 0.2;
/** The word it begins may be another. */
const ONLY_BEGUN = 0.3;
/** Two words with the same beginning and quite another end are seldom forms of one. */
const OTHER_END = 0.4;
const LONGEST_OTHER_END = 3;
const DOUBT_PER_SLIP = 0.22;
/** A second slip in a word makes it twice as likely that another was meant. */
const DOUBT_OF_MORE = 0.2;
const LEAST_QUALITY = 0.3;

/**
 * Finds the words of the texts that a mistyped word may mean.
 *
 * @param folded the word, in no text
 */
export function mend(folded: string, vocabulary: Vocabulary, options: MendOptions): Mended {
  const known = remembered.get(vocabulary) ?? new Map<string, Mended>();
  remembered.set(vocabulary, known);
  const key = `${folded} ${options.unfinished} ${options.confusions.length}`;
  const mended = known.get(key) ?? findNearest(folded, vocabulary, options);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, mended);
  return mended;
}

/** While someone types, the words before are asked for with every letter. */
const remembered = new WeakMap<Vocabulary, Map<string, Mended>>();
const MOST_REMEMBERED = 500;

function findNearest(folded: string, vocabulary: Vocabulary, options: MendOptions): Mended {
  const limit = limitFor(folded);
  const stem = vocabulary.rules.stem(folded);
  const howFar = measure(
    folded,
    stem,
    limit,
    slipsOf(vocabulary.rules, options.confusions),
    options.unfinished,
  );
  const near = limit === 0 ? [] : vocabulary.entries.map((entry) => ({ entry, ...howFar(entry) }));
  const sorted = near
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || a.entry.weight - b.entry.weight);
  const [best] = sorted;
  if (!best) return { word: folded, near: [] };
  const meant = sorted.filter(({ far }) => far <= best.far + MARGIN).slice(0, MOST_MENDED);
  return {
    word: best.asWhole ? best.entry.form : inForm(folded, stem, best.entry),
    near: meant.map(({ entry, far }) => ({
      entry,
      quality: Math.max(LEAST_QUALITY, 1 - far * DOUBT_PER_SLIP - Math.max(0, far - 1) * DOUBT_OF_MORE),
    })),
  };
}

/**
 * Measures how far a word of the texts is from the typed one: as a whole, without its ending or as its beginning.
 * `asWhole` when it is nearest as it stands.
 */
function measure(folded: string, stem: string, limit: number, slips: Slips, unfinished: boolean) {
  /** Letters too many or too few mostly cost a whole slip each. */
  const mostLetters = Math.ceil(limit) + 1;
  const own = lettersOf(stem);
  const apart = (a: string, b: string, most: number) =>
    Math.abs(a.length - b.length) <= mostLetters ? distance(a, b, slips, most) : Infinity;
  return (entry: Entry): { far: number; asWhole: boolean } => {
    // Most words are too strange to be worth measuring.
    if (count(own & ~lettersOf(entry.folded)) > mostLetters) return { far: Infinity, asWhole: false };
    const [typed = '', meant = ''] = [folded[0], entry.folded[0]];
    const swapped = typed === entry.folded[1] && meant === folded[1];
    const heard = swapped || slips.swap(typed, meant) < 0.5;
    const first = typed === meant ? 0 : heard ? FIRST_LETTER_HEARD : FIRST_LETTER_SLIP;
    const most = limit - first;
    const whole = apart(folded, entry.folded, most);
    const otherEnd = Math.abs(folded.length - entry.folded.length) > LONGEST_OTHER_END ? OTHER_END : 0;
    const stems = apart(stem, entry.stem, most) + otherEnd;
    const longer = unfinished && entry.folded.length > folded.length;
    const begun = longer ? apart(folded, entry.folded.slice(0, folded.length), most) + ONLY_BEGUN : Infinity;
    return { far: first + Math.min(whole, stems, begun), asWhole: whole <= Math.min(stems, begun) + MARGIN };
  };
}

/** The mended word with the ending that was typed, where that makes a word. */
function inForm(folded: string, stem: string, entry: Entry): string {
  const sameEnd = stem.at(-1) === entry.stem.at(-1) && folded.startsWith(stem);
  return sameEnd ? entry.stem + folded.slice(stem.length) : entry.form;
}

/** Which letters a word has, as bits; some letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function count(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}
