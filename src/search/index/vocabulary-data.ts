/**
 * The words of all texts of a language, as they travel to the browser: made when the site is built, read by
 * `readVocabulary`.
 */
export interface VocabularyData {
  /** How many pages the words are from. */
  pages: number;
  /** Letters that change places with Latin ones while they travel: see `recode`. */
  letters: string;
  /**
   * A form of each word that is in no group of synonyms, or two where forms are far apart, in order; each as the
   * number of letters it shares with the one before, and the rest.
   */
  words: string;
  /** Of each of these, in how many pages it is: a digit of base 36, `levelOf` of the number. */
  spread: string;
  /** Whether every word of the texts is there. In a very large site the rarest are left out. */
  complete: boolean;
  /** Groups of words that mean the same, separated by spaces; with a colon and its spread, a word of the texts. */
  synonyms: string[];
  /** How a word or a phrase is also written → the words of the texts. */
  spellings: [string, string][];
  /** Words that tell no text from another. */
  everywhere: string[];
}

/** Number of letters shared, as a capital letter: words have none, so no separator is needed. */
const CAPITAL_A = 65;
const MOST_SHARED = 25;

/** Writes words so that each costs little more than what is new in it. They have to be in order. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    })
    .join('');
}

/** The words that `packWords` wrote. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - CAPITAL_A) + rest;
    return before;
  });
}

/** In how many pages a word is, as one digit: exact for few, rough for many. */
export function levelOf(pages: number): string {
  return Math.min(35, Math.round(Math.log2(pages))).toString(36);
}

/** In about how many pages a word of this level is. */
export function pagesOf(level: string): number {
  return 2 ** parseInt(level, 36);
}

/** What no word has besides these is free for more letters. */
const LATIN = 'abcdefghijklmnopqrstuvwxyz_~^{}[]';

/**
 * Lets letters change places with Latin ones, which take half the bytes and compress better. Done twice, nothing has
 * changed.
 *
 * @param letters at most as many as there are places
 */
export function recode(text: string, letters: string): string {
  if (letters === '') return text;
  const places = new Map<string, string>();
  [...letters].forEach((letter, place) => {
    const latin = LATIN[place] ?? letter;
    places.set(letter, latin).set(latin, letter);
  });
  let recoded = '';
  for (const letter of text) recoded += places.get(letter) ?? letter;
  return recoded;
}

/** The letters to change places in a text that is mostly not in Latin letters: those outside of ASCII, sorted. */
export function lettersOf(text: string): string {
  if (text.replace(/[\0-\x7f]/g, '').length < text.length / 2) return '';
  const often = new Map<string, number>();
  for (const letter of text) if (letter > '\x7f') often.set(letter, (often.get(letter) ?? 0) + 1);
  const sorted = [...often].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted
    .slice(0, LATIN.length)
    .map(([letter]) => letter)
    .sort()
    .join('');
}
