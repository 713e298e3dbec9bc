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
  return { source: hash64(words.join(' ')), words: words.map(print).join('') };
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

/** FNV-1a, 64 bits (RFC 9923): quick and short; it guards against nothing, so it need not be a cryptographic one. */
function hash64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of encoder.encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
