import { SIGN } from './signs.ts';

/** A letter or digit with what does not part a word: vowel signs and accents, soft hyphens, word joiners. */
const LETTER = String.raw`(?!${SIGN})[\p{L}\p{N}][\p{M}\u00ad\u2060]*`;
/** A word as people write it, from the more special to the plain; inner hyphens and apostrophes belong to it. */
const WORDS = [
  // 1 000 000, with spaces of any kind
  String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)`,
  // 4.10.2, 25,5, 24/7, 12:30, v2.0
  String.raw`\p{L}?\d+(?:[.,:/]\d+)+(?![\p{L}\p{N}])`,
  // C++, C#
  String.raw`\p{L}{1,2}(?:\+\+|#)(?![\p{L}\p{N}])`,
  // 银 行 卡: scripts without spaces
  String.raw`${SIGN}[\p{M}\u00ad\u2060]*`,
  String.raw`(?:${LETTER})+(?:[’'‑-](?:${LETTER})+)*`,
];

/** A word as people write it: letters and digits, inner hyphens and apostrophes; numbers with what divides them. */
export const WORD = new RegExp(WORDS.join('|'), 'gu');

/** What is seen by nobody. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const GROUPING = /(?<=\d)[ \u00a0\u202f\u2009](?=\d{3}(?!\d))/g;
/** What divides a word that is one all the same. */
const DIVIDERS = /[-.,:/ \u00a0\u202f\u2009]/g;
/** Pieces of a date or an address that have fewer digits are looked for by nobody. */
const LEAST_DIGITS = 3;
const WITH_UNIT = /^(\d+)(\p{L}{2,3})$/u;

/** A text in small letters, without what only looks different. */
export function plainText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(INVISIBLE, '').replaceAll('‑', '-');
}

/** The words of a text in small letters, in order. Text that only looks different comes out equal. */
export function tokenize(text: string): string[] {
  return (plainText(text).match(WORD) ?? []).map((word) => word.replace(GROUPING, '\u00a0'));
}

/** A word without what divides it: `e-mail` → `email`, `4.10.2` → `4102`, as Pagefind indexes it. */
export function closed(word: string): string {
  return word.replace(DIVIDERS, '');
}

/**
 * What a word is found by: itself as Pagefind indexes it, and its parts.
 *
 * @param word one of `tokenize`
 */
export function partsOf(word: string): string[] {
  const [, number, unit] = WITH_UNIT.exec(word) ?? [];
  if (number && unit) return [word, number, unit];
  if (word.includes('\u00a0')) return [word];
  if (/\d[.,:/]\d/.test(word))
    return [closed(word), ...word.split(/[.,:/]/).filter((piece) => piece.length >= LEAST_DIGITS)];
  return word.includes('-') ? [closed(word), ...word.split('-')] : [word];
}
