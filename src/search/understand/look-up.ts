import type { Entry, Vocabulary } from '../data/vocabulary.ts';
import { partsOf } from '../words-of.ts';
import { distance, limitFor, slipsOf, type Slips } from './spelling.ts';

/** A word of the texts that may be meant, and how surely, 0 to 1. */
export interface Option {
  entry: Entry;
  quality: number;
}

/** How a word was understood. */
export type How = 'function' | 'known' | 'beginning' | 'mended' | 'unknown';

export interface Understood {
  how: How;
  /** The word as it should have been typed. */
  word: string;
  options: Option[];
}

export interface LookUpOptions {
  /** The word may go on: the reader is still typing it. */
  unfinished: boolean;
  /** Whether to look for other words when this one is in no text. */
  mend: boolean;
  /** Letters that this way of writing takes for each other. */
  confusions: readonly string[];
}

const QUALITY = { synonym: 0.85, beginning: 0.6, wholeBeginning: 0.95, otherThanTyped: 0.7 };
/** A beginning of one letter says nothing. */
const LEAST_BEGINNING = 2;
/** Of a function word that is still being typed. */
const LEAST_FUNCTION_BEGINNING = 3;
/** As many as one beginning may stand for. */
const MOST_BEGUN = 8;
const MOST_MENDED = 3;
/** Mended words this much worse than the best are not meant. */
const MEND_MARGIN = 0.35;
/** People seldom miss the first letter. */
const FIRST_LETTER_SLIP = 0.4;
const DOUBT_PER_SLIP = 0.22;

/** Function words tell the language and little else. */
export const FUNCTION_WEIGHT = 0.1;

/** Finds the words of the texts that a typed word may mean. */
export function lookUp(word: string, vocabulary: Vocabulary, options: LookUpOptions): Understood {
  const { rules } = vocabulary;
  const folded = rules.fold(word);
  const isFunction = rules.functionWords.has(folded);
  const begun =
    options.unfinished && folded.length >= (isFunction ? LEAST_FUNCTION_BEGINNING : LEAST_BEGINNING);
  if (isFunction) {
    const own = { entry: { form: word, stem: folded, weight: FUNCTION_WEIGHT }, quality: 1 };
    const more = begun ? beginningWith(folded, vocabulary, QUALITY.otherThanTyped) : [];
    return { how: 'function', word, options: [own, ...more] };
  }

  const exact = exactly(word, vocabulary);
  if (exact.length > 0) {
    const more = begun ? beginningWith(folded, vocabulary, QUALITY.otherThanTyped) : [];
    return { how: 'known', word, options: unique([...exact, ...more]) };
  }
  if (begun) {
    const found = beginningWith(folded, vocabulary, 1);
    if (found.length > 0) return { how: 'beginning', word, options: unique(withSynonyms(found, vocabulary)) };
  }
  return options.mend ? mended(folded, vocabulary, options) : { how: 'unknown', word, options: [] };
}

/** The word itself, in any form, and what means the same. */
function exactly(word: string, vocabulary: Vocabulary): Option[] {
  const { rules, byStem, spellings, synonyms } = vocabulary;
  const folded = rules.fold(word);
  const spelled = spellings.get(folded);
  if (spelled) return spelled.map((entry) => ({ entry, quality: 1 }));
  const stem = rules.stem(folded.replaceAll('-', ''));
  const own = byStem.get(stem);
  const same = (synonyms.get(stem) ?? []).map((entry) => ({ entry, quality: QUALITY.synonym }));
  if (own) return [{ entry: own, quality: 1 }, ...same];
  if (same.length > 0) return same;
  // A word with hyphens that is not known as a whole.
  return partsOf(word)
    .slice(1)
    .map((part) => byStem.get(rules.stem(rules.fold(part))))
    .filter((entry) => entry !== undefined)
    .map((entry) => ({ entry, quality: 1 }));
}

function beginningWith(folded: string, { entries, rules }: Vocabulary, share: number): Option[] {
  return entries
    .flatMap((entry): Option[] => {
      const form = rules.fold(entry.form);
      const shorter = form.startsWith(folded) ? form : entry.stem.startsWith(folded) ? entry.stem : undefined;
      if (!shorter) return [];
      const begun = folded.length / shorter.length;
      const quality = QUALITY.beginning + (QUALITY.wholeBeginning - QUALITY.beginning) * begun;
      return [{ entry, quality: quality * share }];
    })
    .sort((a, b) => b.quality - a.quality || a.entry.weight - b.entry.weight)
    .slice(0, MOST_BEGUN);
}

function withSynonyms(options: Option[], { synonyms }: Vocabulary): Option[] {
  return options.flatMap((option) => [
    option,
    ...(synonyms.get(option.entry.stem) ?? []).map((entry) => ({
      entry,
      quality: option.quality * QUALITY.synonym,
    })),
  ]);
}

/** The nearest words of the texts to one that is in none. */
function mended(
  folded: string,
  vocabulary: Vocabulary,
  { unfinished, confusions }: LookUpOptions,
): Understood {
  const { rules, entries } = vocabulary;
  const slips = slipsOf(rules, confusions);
  const stem = rules.stem(folded);
  const limit = limitFor(folded);
  const near = entries
    .map((entry) => ({
      entry,
      far: howFar(folded, stem, entry, rules.fold(entry.form), slips, limit, unfinished),
    }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || a.entry.weight - b.entry.weight);
  const best = near[0];
  if (!best || limit === 0) return { how: 'unknown', word: folded, options: [] };
  const meant = near.filter(({ far }) => far <= best.far + MEND_MARGIN).slice(0, MOST_MENDED);
  const options = meant.map(({ entry, far }) => ({
    entry,
    quality: Math.max(0.3, 1 - far * DOUBT_PER_SLIP),
  }));
  return {
    how: 'mended',
    word: inForm(folded, stem, best.entry),
    options: unique(withSynonyms(options, vocabulary)),
  };
}

function howFar(
  folded: string,
  stem: string,
  entry: Entry,
  form: string,
  slips: Slips,
  limit: number,
  unfinished: boolean,
): number {
  const first = folded[0] === form[0] ? 0 : FIRST_LETTER_SLIP;
  const within = (a: string, b: string) =>
    Math.abs(a.length - b.length) <= limit / 0.4 ? distance(a, b, slips, limit - first) : Infinity;
  const begun =
    unfinished && form.length > folded.length ? within(folded, form.slice(0, folded.length)) + 0.3 : Infinity;
  return first + Math.min(within(folded, form), within(stem, entry.stem), begun);
}

/** The mended word with the ending that was typed. */
function inForm(folded: string, stem: string, entry: Entry): string {
  const sameEnd = stem.at(-1) === entry.stem.at(-1) && folded.startsWith(stem);
  return sameEnd ? entry.stem + folded.slice(stem.length) : entry.form;
}

function unique(options: Option[]): Option[] {
  const best = new Map<Entry, Option>();
  for (const option of options)
    if ((best.get(option.entry)?.quality ?? 0) < option.quality) best.set(option.entry, option);
  return [...best.values()];
}
