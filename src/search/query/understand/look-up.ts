import type { Entry, Option, Vocabulary } from '../../index/vocabulary.ts';
import { partsOf } from '../../text/tokenize.ts';
import { correct } from './correct.ts';
import { takeApart } from './take-apart.ts';

/** How a word was understood. */
export type How = 'function' | 'known' | 'beginning' | 'corrected' | 'unknown';

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
  correct: boolean;
  /** Letters that this way of writing takes for each other. */
  confusions: readonly string[];
  /** Whether a word is correct, though in no text: then no other was meant. */
  isWord: (word: string) => boolean;
  /** Whether just this form is a word: no other is shown. */
  isForm: (form: string) => boolean;
}

const QUALITY = { notListed: 0.8, synonym: 0.85, beginning: 0.6, wholeBeginning: 0.95, otherThanTyped: 0.7 };
/** A beginning of one letter says nothing. */
const LEAST_BEGINNING = 2;
/** Of a function word that is still being typed. */
const LEAST_FUNCTION_BEGINNING = 3;
/** As many as one beginning may stand for. */
const MOST_BEGUN = 8;

/** Function words tell the language and little else. */
export const FUNCTION_WEIGHT = 0.02;

/** Finds the words of the texts that a typed word may mean. */
export function lookUp(word: string, vocabulary: Vocabulary, options: LookUpOptions): Understood {
  const { rules } = vocabulary;
  const folded = rules.fold(word);
  const isFunction = rules.functionWords.has(folded);
  const begun =
    options.unfinished && folded.length >= (isFunction ? LEAST_FUNCTION_BEGINNING : LEAST_BEGINNING);
  if (isFunction) {
    const own = { entry: { form: word, folded, stem: folded, weight: FUNCTION_WEIGHT }, quality: 1 };
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
  const parts = takeApart(folded, vocabulary);
  if (parts.length > 0) return { how: 'known', word, options: parts };
  if (!options.correct) return { how: 'unknown', word, options: [] };
  if (options.isWord(word))
    return vocabulary.complete
      ? { how: 'unknown', word, options: [] }
      : withItself({ how: 'corrected', word, options: [] }, word, vocabulary);
  const near = corrected(word, vocabulary, options);
  return vocabulary.complete ? near : withItself(near, word, vocabulary);
}

/** Where the words are not complete, a word that is not among them may be right. */
function withItself({ options }: Understood, word: string, { rules, stemOf }: Vocabulary): Understood {
  const itself = { form: word, folded: rules.fold(word), stem: stemOf(word), weight: 1 };
  return { how: 'corrected', word, options: [{ entry: itself, quality: QUALITY.notListed }, ...options] };
}

/** The word itself, in any form, and what means the same. */
function exactly(word: string, vocabulary: Vocabulary): Option[] {
  const { stemOf, byStem, spellings, synonyms } = vocabulary;
  const stem = stemOf(word);
  const spelled = spellings.get(stem);
  if (spelled) return spelled.map((entry) => ({ entry, quality: 1 }));
  const own = byStem.get(stem);
  const same = (synonyms.get(stem) ?? []).map((entry) => ({ entry, quality: QUALITY.synonym }));
  if (own) return [{ entry: own, quality: 1 }, ...same];
  if (same.length > 0) return same;
  // A word with hyphens that is not known as a whole.
  return partsOf(word)
    .slice(1)
    .map((part) => byStem.get(stemOf(part)))
    .filter((entry) => entry !== undefined)
    .map((entry) => ({ entry, quality: 1 }));
}

function beginningWith(folded: string, { entries }: Vocabulary, share: number): Option[] {
  return entries
    .flatMap((entry): Option[] => {
      const shorter = [entry.folded, entry.stem].find((form) => form.startsWith(folded));
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
function corrected(typed: string, vocabulary: Vocabulary, options: LookUpOptions): Understood {
  const { word, near } = correct(vocabulary.rules.fold(typed), vocabulary, options);
  if (near.length === 0) return { how: 'unknown', word: typed, options: [] };
  return { how: 'corrected', word, options: unique(withSynonyms(near, vocabulary)) };
}

function unique(options: Option[]): Option[] {
  const best = new Map<Entry, Option>();
  for (const option of options)
    if ((best.get(option.entry)?.quality ?? 0) < option.quality) best.set(option.entry, option);
  return [...best.values()];
}
