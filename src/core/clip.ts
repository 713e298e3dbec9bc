/**
 * Shortens a text to what fits, at the end of a word, and says so with "…".
 *
 * @param most characters (UTF-16 code units) of the result, the dots included
 */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const end = room.search(/[\s\p{P}]+\S*$/u);
  // A single word that is longer than the room is cut inside, but never inside a pair of surrogates.
  const kept = end > 0 ? room.slice(0, end) : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}
