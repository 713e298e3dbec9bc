/** A word as people write it: letters and digits, inner hyphens and apostrophes. */
export const WORD = /[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*/gu;

/** The words of a text in small letters, in order. Text that only looks different comes out equal. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replaceAll('‑', '-').match(WORD) ?? [];
}

/**
 * What a word is found by: itself with its hyphens closed, as Pagefind indexes it, and its parts.
 *
 * @param word one of `wordsOf`
 */
export function partsOf(word: string): string[] {
  if (!word.includes('-')) return [word];
  return [word.replaceAll('-', ''), ...word.split('-')];
}
