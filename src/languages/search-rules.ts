import { withoutAccents } from './without-accents.ts';

/**
 * What search has to know of a language to understand what people type in it. Apart from the other rules of a
 * language, because a reader's browser carries these.
 */
export interface SearchRules {
  /** Makes spellings of one word the same. Gets and gives small letters. */
  fold(word: string): string;
  /** The part of a word that its forms share, and the words derived from it. Gets a folded word. */
  stem(word: string): string;
  /** What the index keeps of a word, where that is not its `stem`. Gets a folded word. */
  indexStem?(word: string): string;
  /** Whether that is all there is to know: the index’s own stemmer, which a browser would fetch, is not needed. */
  stemsForIndex?: boolean;
  /** Whether a word has so many forms that a list of common forms lacks most of them: then stems are listed. */
  manyForms?: boolean;
  /** Words that say nothing of what is looked for; folded. */
  functionWords: ReadonlySet<string>;
  /** What may stand between two words that are written as one, '' for nothing; undefined when words are not. */
  compoundLinks?: readonly string[];
  /**
   * The letters on the keys of a keyboard, row by row from the left, the key left of `1` last. Every language's in
   * the same order, so that the same place is the same key. Undefined when the language is typed otherwise.
   */
  keyboard?: string;
  /** Readings in the language's own letters of a word that was written in Latin ones; the likeliest first. */
  fromLatin?(word: string): string[];
  /** How the language sounds, where people write its words by their sound in other letters. */
  sounds?: Sounds;
  /** Letters people take for each other, by sound or habit: two letters each, or one that is left out. */
  confusions: readonly string[];
  /** All of them for words that were written in Latin letters. */
  latinConfusions?: readonly string[];
}

/** Words by their sound: what sounds alike has nearly the same letters. */
export interface Sounds {
  /** How a word of the language sounds. Gets a folded word. */
  soundOf(word: string): string;
  /** How a word sounds that is written in other letters; undefined when it is in none that are known. */
  heard(word: string): string | undefined;
  /** Sounds that are taken for each other, as `confusions` are. */
  confusions: readonly string[];
}

/** The keys of a Latin keyboard, as `keyboard` has them: beside every other keyboard people have this one too. */
export const LATIN_KEYBOARD = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

/** For a language without rules: words count as they are written, accents apart. */
export const defaultSearchRules: SearchRules = {
  fold: withoutAccents,
  stem: (word) => word,
  functionWords: new Set(),
  confusions: [],
};
