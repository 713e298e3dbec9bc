import type { Segment } from '../engine/excerpt.ts';
import { element } from './element.ts';

/**
 * Segments as nodes, found words in `mark`: for the eye. Read aloud, “highlight start … highlight end” (Orca) would take
 * a title apart.
 */
export function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? element('mark', { role: 'none' }, text) : text));
}
