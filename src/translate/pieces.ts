/**
 * A text for translators: words, and in their midst codes that stand for what has to stay as it is: names of buttons,
 * facts, links, emphasis. A flat list, since tools of translators take spans apart (`<pc>`, or `<sc>` and `<ec>`).
 */
export type Piece = string | CodePoint;

/** Where a code stands, or where its span begins or ends. */
export interface CodePoint {
  id: string;
  at: 'whole' | 'start' | 'end';
}

/** What a code stands for. */
export interface Code {
  id: string;
  /** Tells the same code in another language: `Ui term=save`, `link article:x`. */
  key: string;
  kind: 'emphasis' | 'link' | 'term' | 'fact' | 'code' | 'picture' | 'other';
  /** What a translator sees in its place. */
  shown: string;
  /** Its markup in the text it was read from; a span has its end apart. */
  start: Range;
  end: Range | undefined;
}

/** Offsets in a text, in UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

/** Pieces in the one form in which they can be compared: words joined, white space folded, none around. */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  // No-break spaces are words' own.
  return joined
    .map((piece, index) => {
      if (typeof piece !== 'string') return piece;
      let text = piece.replace(/[ \t\r\n]+/g, ' ');
      if (index === 0 && text.startsWith(' ')) text = text.slice(1);
      if (index === joined.length - 1 && text.endsWith(' ')) text = text.slice(0, -1);
      return text;
    })
    .filter((piece) => piece !== '');
}

/** Whether two texts say the same with the same codes. */
export function samePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return print(tidy(a)) === print(tidy(b));
}

/** The words alone. */
export function wordsIn(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : '\uFFFC')).join('');
}

const print = (pieces: readonly Piece[]) =>
  JSON.stringify(pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.id, piece.at])));
