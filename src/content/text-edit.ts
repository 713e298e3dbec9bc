/** A part of a text to be replaced, by offsets in UTF-16 code units. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * Makes changes in a text and leaves everything between them as it was.
 *
 * @param edits in any order; they do not overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}

/** Moves edits of a part of a text to where the part begins in the whole. */
export function shiftEdits(edits: readonly TextEdit[], by: number): TextEdit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}
