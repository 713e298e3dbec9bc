import { OBJECT } from '../../content/text/prose.ts';

/** The offset basis and the prime of FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** For each UTF-16 code unit the letter or digit it counts as, in lower case; 0 for what stands between words. */
const folded = new Uint16Array(0x10000);
for (let unit = 0; unit < folded.length; unit++) {
  const character = String.fromCharCode(unit);
  // Halves of a pair are letters of rarer scripts.
  if (/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character)) folded[unit] = character.toLowerCase().charCodeAt(0);
}

/** A text whose words are to be compared; each `OBJECT` in it stands for the next of `objects`, where they are given. */
export interface HashableText {
  text: string;
  objects?: readonly string[];
}

/**
 * Goes through the words of a text without making strings of them: millions of words take a blink.
 *
 * @param word is told of each word: a number that is the same for the same word in any case, and where it stands
 */
export function eachWord(
  { text, objects = [] }: HashableText,
  word: (hash: number, start: number, end: number) => void,
): void {
  const object = OBJECT.charCodeAt(0);
  let objectsSeen = 0;
  let start = -1;
  let hash = BASIS;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const letter = folded[unit] ?? 0;
    if (letter !== 0) {
      if (start === -1) start = at;
      hash = Math.imul(hash ^ letter, PRIME);
      continue;
    }
    if (start !== -1) {
      word(hash, start, at);
      start = -1;
      hash = BASIS;
    }
    // Without objects all of them count as the same word.
    if (unit === object) word(hashOf(objects[objectsSeen++] ?? OBJECT), at, at + 1);
  }
}

/** The words of several texts in a row, as numbers. */
export function wordHashes(texts: Iterable<HashableText>): Int32Array {
  let hashes = new Int32Array(1024);
  let count = 0;
  for (const text of texts)
    eachWord(text, (hash) => {
      if (count === hashes.length) {
        const longer = new Int32Array(count * 2);
        longer.set(hashes);
        hashes = longer;
      }
      hashes[count++] = hash;
    });
  return hashes.slice(0, count);
}

function hashOf(text: string): number {
  let hash = BASIS ^ 1;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}
