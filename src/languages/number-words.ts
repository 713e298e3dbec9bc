import { numberWords as de } from './de/number-words.ts';
import { numberWords as en } from './en/number-words.ts';
import { numberWords as ru } from './ru/number-words.ts';
import { rulesFor } from './rules-for.ts';

const words: Readonly<Record<string, ReadonlyMap<string, number>>> = { de, en, ru };
const NONE: ReadonlyMap<string, number> = new Map();

/** The words that say a number, in lower case and in every form; none for a language without a list. */
export function numberWords(locale: string): ReadonlyMap<string, number> {
  return rulesFor(words, locale) ?? NONE;
}
