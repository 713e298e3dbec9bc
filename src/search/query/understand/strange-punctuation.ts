import { present } from '../../../core/present.ts';
/** A quote or bracket before a word is nothing strange when its other half stands behind it. */
const PAIRS: Readonly<Record<string, string>> = { "'": "'", '[': ']', '`': '`' };
/** What people put before a word, or forget the space after. */
const PLAIN_INSIDE = /[',.]/;
const PLAIN_BEHIND = /[',.;\]]/;

/**
 * The pieces of a text that have letters and, where no punctuation belongs, signs that are letters on another keyboard:
 * `,sk` is «был», no “sk”.
 *
 * @param text small letters
 * @param keys the signs that are on keys of letters elsewhere
 */
export function strangePieces(text: string, keys: string): string[] {
  return text.split(/\s+/).filter((piece) => {
    const signs = [...piece];
    const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
    // What was typed on another keyboard has no letters of this one.
    if (!/\p{Script=Latin}/u.test(piece) || /(?!\p{Script=Latin})\p{L}/u.test(piece)) return false;
    const [first, last] = [signs.findIndex(isLetter), signs.findLastIndex(isLetter)];
    return signs.some((sign, at) => {
      if (!keys.includes(sign)) return false;
      if (at > first && at < last) return !PLAIN_INSIDE.test(sign);
      if (at > last)
        return (
          !PLAIN_BEHIND.test(sign) && !(first > 0 && PAIRS[present(signs[0], 'the first sign')] === sign)
        );
      // “.net” is a name.
      if (sign === '.' && at === first - 1 && at === 0) return false;
      return PAIRS[sign] === undefined || !signs.slice(last + 1).includes(PAIRS[sign]);
    });
  });
}
