import { searchRules } from '../../../languages/search.ts';
import { LATIN_KEYBOARD, type SearchRules } from '../../../languages/search-rules.ts';
import { tokenize } from '../../text/tokenize.ts';
import { strangePieces } from './strange-punctuation.ts';

/** A way to read what was typed. */
export interface Reading {
  /** The language it would be in. */
  locale: string;
  text: string;
  how: 'typed' | 'keyboard' | 'latin' | 'sound';
  /** Pieces of what was typed that this way cannot read: they have letters of another keyboard. */
  unread: readonly string[];
  /** Whether it reads signs as letters that no other keyboard has a reason for. */
  readsSigns?: boolean;
}

/** What leaves fewer letters is no reading: it would be a word by chance. */
const LEAST_LETTERS = 3;

/**
 * Every way to read a text: as it stands in each language, as typed on another language's keyboard, as written in
 * Latin letters, as written by its sound in others. The likeliest first.
 *
 * @param text small letters
 * @param locales the languages of the site, the reader's first
 */
export function readingsOf(text: string, locales: readonly string[]): Reading[] {
  const unread = strangePieces(text, signsOf(locales));
  const asIs = text.split(/(\s+)/).filter((piece) => !unread.includes(piece));
  const typed = locales.map((locale): Reading => ({ locale, text: asIs.join(''), how: 'typed', unread }));
  const others = locales.flatMap((locale): Reading[] => {
    const rules = searchRules(locale);
    const boards = locales.filter((other) => other !== locale).map((other) => searchRules(other).keyboard);
    const texts = new Set(
      [...boards, LATIN_KEYBOARD].flatMap((board) => retype(text, board, rules.keyboard) ?? []),
    );
    return [
      ...[...texts].map((other): Reading => ({
        locale,
        text: other,
        how: 'keyboard',
        unread: [],
        readsSigns: unread.length > 0,
      })),
      ...fromLatin(text, rules).map((other): Reading => ({ locale, text: other, how: 'latin', unread: [] })),
      ...(isHeard(text, rules) ? [{ locale, text, how: 'sound' as const, unread: [] }] : []),
    ].filter(
      (reading) =>
        (reading.text !== text || reading.how === 'sound') && lettersIn(reading.text) >= LEAST_LETTERS,
    );
  });
  return [...typed, ...others];
}

const isHeard = (text: string, { sounds }: SearchRules) =>
  tokenize(text).some((word) => sounds?.heard(word) !== undefined);

const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** The signs of the Latin keyboard that are letters on another one of the site. */
function signsOf(locales: readonly string[]): string {
  const boards = locales.flatMap((locale) => searchRules(locale).keyboard ?? []);
  return [...LATIN_KEYBOARD]
    .filter((sign, key) => !/\p{L}/u.test(sign) && boards.some((board) => /\p{L}/u.test(board.charAt(key))))
    .join('');
}

/** What the same keys give on another keyboard; undefined when the text was not typed on the first. */
function retype(text: string, from: string | undefined, to: string | undefined): string | undefined {
  if (!from || !to) return undefined;
  const letters = [...text];
  const own = letters.filter((letter) => from.includes(letter) && !to.includes(letter));
  if (own.length === 0) return undefined;
  return letters.map((letter) => to[from.indexOf(letter)] ?? letter).join('');
}

function fromLatin(text: string, { fromLatin: read }: SearchRules): string[] {
  if (!read || !/[a-z]/.test(text)) return [];
  const own = text.replace(/[a-z][a-z0-9']*|\b[0-9][a-z'][a-z0-9']*/g, (word) => read(word)[0] ?? word);
  return own === text ? [] : [own];
}
