import { searchRules } from '../../../languages/search.ts';
import type { SearchRules } from '../../../languages/search-rules.ts';

/** A way to read what was typed. */
export interface Reading {
  /** The language it would be in. */
  locale: string;
  text: string;
  how: 'typed' | 'keyboard' | 'latin';
}

/**
 * Every way to read a text: as it stands in each language, as typed on another language's keyboard, as written in
 * Latin letters. The likeliest first.
 *
 * @param text small letters
 * @param locales the languages of the site, the reader's first
 */
export function readingsOf(text: string, locales: readonly string[]): Reading[] {
  const typed = locales.map((locale): Reading => ({ locale, text, how: 'typed' }));
  const others = locales.flatMap((locale): Reading[] => {
    const rules = searchRules(locale);
    const boards = locales.filter((other) => other !== locale).map((other) => searchRules(other).keyboard);
    const texts = new Set(boards.map((board) => retype(text, board, rules.keyboard)));
    const keyboard = [...texts].filter((other) => other !== undefined && other !== text);
    return [
      ...keyboard.map((other): Reading => ({ locale, text: other ?? '', how: 'keyboard' })),
      ...fromLatin(text, rules).map((other): Reading => ({ locale, text: other, how: 'latin' })),
    ];
  });
  return [...typed, ...others];
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
