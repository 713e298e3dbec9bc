/** A place in a text, 1-based. */
export interface Place {
  line: number;
  column: number;
}
