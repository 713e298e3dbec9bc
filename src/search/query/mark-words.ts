import type { Segment } from '../engine/excerpt.ts';
import { WORD } from '../text/tokenize.ts';

/**
 * Marks the found words of a text that was not cut by the index.
 *
 * @param isHit tells of a word as it stands in the text
 */
export function markWords(text: string, isHit: (word: string) => boolean): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isHit(word)) continue;
    if (index > end) segments.push({ text: text.slice(end, index), hit: false });
    segments.push({ text: word, hit: true });
    end = index + word.length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), hit: false });
  return segments;
}
