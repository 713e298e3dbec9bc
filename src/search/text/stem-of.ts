import type { SearchRules } from '../../languages/search-rules.ts';
import { closed } from './tokenize.ts';

/**
 * What search goes by of a word.
 *
 * @param word in small letters; of one that is divided (`e-mail`, `4.10.2`) as if it were not
 */
export function stemOf(word: string, { fold, stem }: SearchRules): string {
  return stem(fold(closed(word)));
}
