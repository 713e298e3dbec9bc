import type { SearchRules } from '../../languages/search-rules.ts';

/**
 * What search goes by of a word.
 *
 * @param word in small letters; of one with hyphens as if it had none
 */
export function stemOf(word: string, { fold, stem }: SearchRules): string {
  return stem(fold(word.replaceAll('-', '')));
}
