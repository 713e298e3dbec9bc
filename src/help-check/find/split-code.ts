/** A piece of code between two separators. */
export interface Piece {
  text: string;
  /** Offset of `text` in the code it was cut from. */
  at: number;
  /** The separator behind it; empty at the end. */
  by: string;
}

/** No call, tag or object that names an id is that long; what never ends is not to cost more than that. */
const LONGEST = 5000;

const OPEN = '([{';
const CLOSE = ')]}';

/**
 * Cuts code at separators that stand in no bracket and no string.
 *
 * @param code JavaScript or something alike
 * @param from where to begin: behind an opening bracket, or at 0
 * @param separators single characters
 * @returns the pieces, and where the bracket closes; `end` is the end of the code where none does, and `closed` false
 */
export function splitCode(
  code: string,
  from: number,
  separators: string,
): { pieces: Piece[]; end: number; closed: boolean } {
  const pieces: Piece[] = [];
  let start = from;
  let depth = 0;
  const limit = Math.min(code.length, from + LONGEST);
  let index = from;
  const cut = (by: string) => {
    pieces.push({ text: code.slice(start, index), at: start, by });
    start = index + 1;
  };
  for (; index < limit; index++) {
    const char = code.charAt(index);
    if (char === '"' || char === "'" || char === '`') index = endOfString(code, index, limit);
    else if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && separators.includes(char)) {
      // `?.` and `??` are no question.
      if (char === '?' && (code[index + 1] === '.' || code[index + 1] === '?')) index++;
      else cut(char);
    }
  }
  const closed = index < limit;
  index = Math.min(index, limit);
  cut('');
  return { pieces, end: index, closed };
}

/** Offset of the quote that ends a string; of the last character where none does. */
function endOfString(code: string, open: number, limit: number): number {
  const quote = code[open];
  for (let index = open + 1; index < limit; index++) {
    if (code[index] === '\\') index++;
    else if (code[index] === quote) return index;
    // Only templates go on in the next line: this was an apostrophe.
    else if (code[index] === '\n' && quote !== '`') return open;
  }
  return quote === '`' ? limit - 1 : open;
}
