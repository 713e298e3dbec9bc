/** A range of code points, both ends included. */
export type CodeRange = readonly [first: number, last: number];

/**
 * Reads a CSS `unicode-range` value.
 *
 * @param value as Fontsource writes it: `U+0301,U+0400-045F`
 * @throws when a part is neither a code point nor a range
 */
export function parseUnicodeRange(value: string): CodeRange[] {
  return value.split(',').map((part) => {
    const match = /^\s*U\+([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?\s*$/i.exec(part);
    if (!match?.[1]) throw new Error(`"${part}" is not a part of a unicode-range.`);
    const first = Number.parseInt(match[1], 16);
    return [first, match[2] ? Number.parseInt(match[2], 16) : first];
  });
}

/** Writes characters as a CSS `unicode-range` value, neighbours joined to ranges. */
export function formatUnicodeRange(characters: Iterable<string>): string {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

/** The characters that lie in one of the ranges, in their order. */
export function within(characters: Iterable<string>, ranges: readonly CodeRange[]): string[] {
  return [...characters].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => first <= point && point <= last);
  });
}
