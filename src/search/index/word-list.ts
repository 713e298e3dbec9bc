import { BloomFilter } from 'bloomfilter';
import { searchRules } from '../../languages/search.ts';
import { closed } from '../text/tokenize.ts';

/**
 * The common words of a language and those of the site, to tell a correct word from a slip. A Bloom filter: a word that
 * is in the list is always known, a strange one is taken for a word once in 300 times.
 */
export interface WordList {
  locale: string;
  /** Whether it is a word of the language. Gets small letters. */
  isWord(word: string): boolean;
  /** Whether just this form is in a text. */
  hasForm(form: string): boolean;
}

/** As it travels: the letters of its words, and the bits of the filter in base 64. */
export interface WordListFile {
  letters: string;
  bits: string;
}

/** With twelve bits a key and eight hashes, 0.3 % of strange words pass (Bloom 1970). */
const BITS = 12;
const HASHES = 8;
const BYTES = 4;
/** Shorter words are never corrected. */
const LEAST_LETTERS = 3;

/**
 * Packs words for travel.
 *
 * @param common words in small letters, in any form
 * @param forms every form of the words of the texts
 */
export function packWordList(
  locale: string,
  common: Iterable<string>,
  forms: Iterable<string>,
): WordListFile {
  const isListed = (word: string) => word.length >= LEAST_LETTERS && /^[\p{L}\p{M}’'-]+$/u.test(word);
  const ownForms = [...forms].filter(isListed);
  const all = [...ownForms, ...[...common].filter(isListed)];
  const keys = new Set([
    ...ownForms.map((form) => formKey(form, locale)),
    ...all.map((word) => wordKey(word, locale)),
  ]);
  const filter = new BloomFilter(Math.max(1, keys.size) * BITS, HASHES);
  for (const key of keys) filter.add(key);
  const bytes = new DataView(new ArrayBuffer(filter.buckets.length * BYTES));
  filter.buckets.forEach((bucket, at) => bytes.setUint32(at * BYTES, bucket));
  let binary = '';
  for (let at = 0; at < bytes.byteLength; at++) binary += String.fromCharCode(bytes.getUint8(at));
  return { letters: [...new Set(all.join(''))].sort().join(''), bits: btoa(binary) };
}

/** Reads a list as it came from the server. */
export function readWordList(locale: string, { letters, bits }: WordListFile): WordList {
  const bytes = Uint8Array.from(atob(bits), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const buckets = Array.from({ length: bytes.length / BYTES }, (_, at) => view.getUint32(at * BYTES));
  const filter = new BloomFilter(buckets, HASHES);
  const hasLetters = (word: string) => [...word].every((letter) => letters.includes(letter));
  return {
    locale,
    isWord: (word) => hasLetters(word) && filter.test(wordKey(word, locale)),
    hasForm: (form) => filter.test(formKey(form, locale)),
  };
}

function formKey(word: string, locale: string): string {
  return searchRules(locale).fold(closed(word));
}

/** In any form where there are many; apart from the forms, for a stem need not be a word. */
function wordKey(word: string, locale: string): string {
  const { stem, indexStem = stem, manyForms } = searchRules(locale);
  const form = formKey(word, locale);
  return manyForms ? `~${indexStem(form)}` : form;
}
