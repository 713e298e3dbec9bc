import type { SearchRules } from '../../../languages/search-rules.ts';
import type { Entry, Vocabulary } from '../../index/vocabulary.ts';
import { distanceFrom, limitFor, slipsOf } from './spelling.ts';

export interface CorrectOptions {
  /** The word may go on. */
  unfinished: boolean;
  /** Letters that this way of writing takes for each other. */
  confusions: readonly string[];
  /** Whether a form is a word; what is none is not shown. */
  isForm: (form: string) => boolean;
}

/** What was meant by a word that is in no text. */
export interface Correction {
  /** The word as it should have been typed. */
  word: string;
  /** Words of the texts, the nearest first, and how surely each is meant. */
  near: { entry: Entry; quality: number }[];
}

const MOST_CORRECTED = 3;
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
export function correct(folded: string, vocabulary: Vocabulary, options: CorrectOptions): Correction {
  const known = remembered.get(vocabulary) ?? new Map<string, Nearest>();
  remembered.set(vocabulary, known);
  const key = `${folded} ${options.unfinished} ${options.confusions.length}`;
  const { best, near } = known.get(key) ?? findNearest(folded, vocabulary, options);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, { best, near });
  if (!best) return { word: folded, near };
  const { asWhole, entry } = best;
  return { word: asWhole ? entry.form : inForm(folded, entry, vocabulary.rules, options.isForm), near };
}

interface Nearest {
  best: Near | undefined;
  near: Correction['near'];
}

/** While someone types, the words before are asked for with every letter. */
const remembered = new WeakMap<Vocabulary, Map<string, Nearest>>();
const MOST_REMEMBERED = 500;

function findNearest(folded: string, vocabulary: Vocabulary, options: CorrectOptions): Nearest {
  const stem = vocabulary.rules.stem(folded);
  const howFar = measure(folded, stem, vocabulary.rules, options);
  const near: Near[] = [];
  let limit = limitFor(folded);
  const digits = digitsIn(folded);
  if (limit > 0)
    for (const entry of vocabulary.entries) {
      if (digitsIn(entry.folded) !== digits) continue;
      const measured = howFar(entry, limit);
      if (measured.far > limit) continue;
      near.push(measured);
      // What is farther than this would not be meant.
      limit = Math.min(limit, measured.far + MARGIN);
    }
  near.sort((a, b) => a.far - b.far || a.entry.weight - b.entry.weight);
  return {
    best: near[0],
    near: near
      .filter(({ far }) => far <= limit)
      .slice(0, MOST_CORRECTED)
      .map(({ entry, far }) => ({
        entry,
        quality: Math.max(LEAST_QUALITY, 1 - far * DOUBT_PER_SLIP - Math.max(0, far - 1) * DOUBT_OF_MORE),
      })),
  };
}

/** A number is not taken for another, nor a word with one for a word without. */
const digitsIn = (word: string) => (/\d/.test(word) ? word.replace(/\D+/g, '') : '');

interface Near {
  entry: Entry;
  far: number;
  /** It is nearest as it stands. */
  asWhole: boolean;
}

/**
 * Measures how far words of the texts are from the typed one: as a whole, without their endings or as its beginning.
 */
function measure(
  folded: string,
  stem: string,
  rules: SearchRules,
  { unfinished, confusions }: CorrectOptions,
) {
  const slips = slipsOf(rules, confusions);
  const fromWhole = distanceFrom(folded, slips);
  const fromStem = distanceFrom(stem, slips);
  // What is left of a word without its ending is soon another word.
  const mostOfStem = limitFor(stem);
  const typed = folded.charAt(0);
  const firsts: Record<string, number> = { [typed]: 0 };
  return (entry: Entry, limit: number): Near => {
    const meant = entry.folded.charAt(0);
    const swapped = typed === entry.folded[1] && meant === folded[1];
    firsts[meant] ??= slips.swap(typed, meant) < 0.5 ? FIRST_LETTER_HEARD : FIRST_LETTER_SLIP;
    const first = Math.min(firsts[meant], swapped ? FIRST_LETTER_HEARD : Infinity);
    const most = limit - first;
    const whole = fromWhole(entry.folded, most);
    const otherEnd = Math.abs(folded.length - entry.folded.length) > LONGEST_OTHER_END ? OTHER_END : 0;
    const stems = fromStem(entry.stem, Math.min(most, mostOfStem)) + otherEnd;
    const longer = unfinished && entry.folded.length > folded.length;
    const begun = longer ? fromWhole(entry.folded.slice(0, folded.length), most) + ONLY_BEGUN : Infinity;
    return {
      entry,
      far: first + Math.min(whole, stems, begun),
      asWhole: whole <= Math.min(stems, begun) + MARGIN,
    };
  };
}

/** The corrected word with the ending that was typed, where that makes a word; else as the texts have it. */
function inForm(
  folded: string,
  { form, folded: own }: Entry,
  { stem, indexStem = stem }: SearchRules,
  isForm: CorrectOptions['isForm'],
): string {
  const [typed, meant] = [indexStem(folded), indexStem(own)];
  const ending = folded.slice(typed.length);
  if (!folded.startsWith(typed) || typed.at(-1) !== meant.at(-1) || ending === '') return form;
  return isForm(meant + ending) ? meant + ending : form;
}
