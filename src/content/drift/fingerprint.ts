/** What is kept of a text: whether it changed, and how much, can be told from it; the text itself cannot. */
export interface Fingerprint {
  /** FNV-1a, 64 bits, as 16 hexadecimal digits. */
  source: string;
  /** Two characters for each word, in order. */
  words: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const encoder = new TextEncoder();

/** @param words of a part, as `trackedParts` gives them */
export function fingerprint(words: readonly string[]): Fingerprint {
  return { source: sourcePrint(words), words: wordPrints(words) };
}

/** Tells whether a text changed. */
export function sourcePrint(words: readonly string[]): string {
  return hash64(words.join(' '));
}

/** Tells how much of a text changed. */
export function wordPrints(words: readonly string[]): string {
  return words.map(print).join('');
}

/** 12 bits of a word: two different words look alike once in 4096 times, which only makes a count a little low. */
function print(word: string): string {
  const hash = hash32(word);
  const bits = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
  return DIGITS.charAt(bits >>> 6) + DIGITS.charAt(bits & 0x3f);
}

/** FNV-1a, 32 bits (RFC 9923). */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * FNV-1a, 64 bits (RFC 9923): quick and short; it guards against nothing, so it need not be a cryptographic one. In
 * halves of 32 bits, whose products a number can hold; the prime is 2 ** 40 + 0x1b3.
 */
function hash64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + low * 2 ** 8) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
