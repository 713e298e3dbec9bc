import { stemmer } from 'stemmer';

/** M. F. Porter’s algorithm; of a possessive (“user’s”) the noun alone is taken. */
export function stem(word: string): string {
  return stemmer(word.replace(/['’]s?$/, ''));
}
