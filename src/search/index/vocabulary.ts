import { searchRules } from '../../languages/search.ts';
import type { SearchRules } from '../../languages/search-rules.ts';
import { stemOf as stemOfWord } from '../text/stem-of.ts';
import { closed, tokenize } from '../text/tokenize.ts';
import { pagesOf, recode, unpackWords, type VocabularyData } from './vocabulary-data.ts';

/** A word of the texts. */
export interface Entry {
  /** A form of it that the engine finds all its forms by. */
  form: string;
  /** The form, folded. */
  folded: string;
  stem: string;
  /** How telling it is, 0 to 1: 1 for a word of a single page. */
  weight: number;
}

/** A word of the texts that may be meant, and how surely, 0 to 1. */
export interface Option {
  entry: Entry;
  quality: number;
  /** The language whose texts have it, where that is not the query's: “где кнопка Invite”. */
  locale?: string;
}

/** The words of a language, ready to be looked up. */
export interface Vocabulary {
  locale: string;
  rules: SearchRules;
  /** The stem of a word as it was typed, in small letters; of one with hyphens, as if it had none. */
  stemOf(word: string): string;
  entries: readonly Entry[];
  byStem: ReadonlyMap<string, Entry>;
  /** Words that mean the same, by stem. */
  synonyms: ReadonlyMap<string, readonly Entry[]>;
  /** Other ways to write a word or phrase (its stems, joined by spaces) → the words of the texts. */
  spellings: ReadonlyMap<string, readonly Entry[]>;
  /** Whether a word that is not there is in no text. */
  complete: boolean;
}

const EVERYWHERE_WEIGHT = 0.12;

/** Reads the words of a language as they came from the server. */
export function readVocabulary(locale: string, data: VocabularyData): Vocabulary {
  const rules = searchRules(locale);
  // Lines and texts have the same words again and again, and stems take longer than all else.
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stemOfWord(word, rules);
    stems.set(word, known);
    return known;
  };
  const weightOf = (pages: number) => Math.log(1 + data.pages / pages) / Math.log(1 + data.pages);
  const everywhere = new Set(data.everywhere.map(stemOf));

  const entryOf = (form: string, level: string): Entry => {
    const folded = rules.fold(closed(form));
    const stem = stemOf(form);
    const weight = everywhere.has(stem) ? EVERYWHERE_WEIGHT : weightOf(pagesOf(level));
    return { form, folded, stem, weight };
  };
  const groups = data.synonyms.map((words) =>
    recode(words, data.letters)
      .split(' ')
      .map((word) => {
        const [form = '', level] = word.split(':');
        return { stem: stemOf(form), entry: level ? entryOf(form, level) : undefined };
      }),
  );
  const entries = [
    ...groups.flat().flatMap(({ entry }) => entry ?? []),
    ...unpackWords(recode(data.words, data.letters)).map((form, index) =>
      entryOf(form, data.spread[index] ?? '0'),
    ),
  ];
  const byStem = new Map<string, Entry>();
  // Of several forms the shortest finds the others.
  for (const entry of entries)
    if (entry.form.length < (byStem.get(entry.stem)?.form.length ?? Infinity)) byStem.set(entry.stem, entry);
  const known = (words: readonly string[]) => words.flatMap((word) => byStem.get(stemOf(word)) ?? []);

  const synonyms = new Map<string, Entry[]>();
  for (const group of groups)
    for (const { stem } of group)
      synonyms.set(stem, [
        ...(synonyms.get(stem) ?? []),
        ...group.flatMap((other) => (other.stem === stem ? [] : (other.entry ?? []))),
      ]);
  const spellings = new Map(
    data.spellings.map(([from, to]) => [
      tokenize(recode(from, data.letters)).map(stemOf).join(' '),
      known(tokenize(recode(to, data.letters))),
    ]),
  );
  return {
    locale,
    rules,
    stemOf,
    entries,
    byStem,
    synonyms,
    spellings,
    complete: data.complete,
  };
}
