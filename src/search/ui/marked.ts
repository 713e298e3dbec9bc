import type { Segment } from '../engine/excerpt.ts';
import { element } from './element.ts';

/** Segments as nodes, found words in `mark`. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}
