import type { Segment } from './excerpt.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** A shorter beginning says too little: "in" would light up "invite". */
const LEAST_BEGINNING = 3;

/**
 * Marks the found words of a title, which the index hands over without marks.
 *
 * @param title plain text
 * @param query what was looked for: a title's word is marked when it begins with a word of it
 * @param found words the index marked in the text; a title's word that equals one is marked too
 */
export function markTitle(title: string, query: string, found: Iterable<string>): Segment[] {
  const exact = new Set([...words(query), ...[...found].map(fold)]);
  const beginnings = words(query).filter((word) => word.length >= LEAST_BEGINNING);
  const segments: Segment[] = [];
  let end = 0;
  for (const { 0: text, index } of title.matchAll(WORD)) {
    const word = fold(text);
    if (!exact.has(word) && !beginnings.some((beginning) => word.startsWith(beginning))) continue;
    if (index > end) segments.push({ text: title.slice(end, index), hit: false });
    segments.push({ text, hit: true });
    end = index + text.length;
  }
  if (end < title.length) segments.push({ text: title.slice(end), hit: false });
  return segments;
}

const fold = (text: string) => text.normalize('NFC').toLowerCase();
const words = (text: string) => fold(text).match(WORD) ?? [];
