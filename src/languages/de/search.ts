import { words } from '../words.ts';
import { withoutAccents } from '../without-accents.ts';
import type { SearchRules } from '../search-rules.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

const fold = (word: string) => withoutAccents(word).replaceAll('ß', 'ss');

/** Conversational words: they say when and how much, but not what a query is about. */
const conversational = words(
  'hallo danke hilfe eigentlich einfach immer nie pro jemand mag mochte wollen brauche brauchen bekomme bekommen',
);

/** A shorter beginning is no family. */
const LEAST_ROOT = 4;

/** Search takes words of one family for the same: sperren, gesperrt, Sperrung; erhöhen, erhöht, Erhöhung. */
function familyOf(word: string): string {
  const left = stem(word)
    .replace(/ung$/, (end, at: number) => (at >= LEAST_ROOT ? '' : end))
    .replace(/^ge(?=.{4,}t$)/, '');
  return left.replace(/t$/, (end, at: number) => (at > LEAST_ROOT ? '' : end));
}

export const de: SearchRules = {
  fold,
  stem: familyOf,
  indexStem: stem,
  stemsForIndex: true,
  functionWords: new Set([...stopWords, ...conversational]),
  // “Kartensperrung” is the “Sperrung” of a “Karte”, with letters between or none.
  compoundLinks: ['', 'n', 's', 'en', 'es', 'er', 'e'],
  keyboard: 'qwertzuiopü+asdfghjklöäyxcvbnm,.^',
  confusions: ['ei', 'ie', 'ae', 'dt', 'bp', 'gk', 'fv', 'sz', 'ck', 'yu', 'ai', 'e', 'h', 's'],
};
