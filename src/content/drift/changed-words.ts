/**
 * How many words differ between two versions of a text: replaced, added or taken out, counting a replaced word once.
 *
 * @param before the `words` of a fingerprint
 * @param after the same of the newer text
 */
export function changedWords(before: string, after: string): number {
  const a = before.match(/../g) ?? [];
  const b = after.match(/../g) ?? [];
  return Math.max(a.length, b.length) - commonLength(a, b);
}

/** Length of the longest common subsequence (Wagner–Fischer, one row at a time). */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Where the newer of two versions of a text differs from the older.
 *
 * @param before the `words` of a fingerprint
 * @param after the same of the newer text
 * @returns indices of words of the newer text, in order: those that are new, and those around a gap from which some were
 *   taken out without others in their place
 */
export function changedPlaces(before: string, after: string): number[] {
  const a = before.match(/../g) ?? [];
  const b = after.match(/../g) ?? [];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - same && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [old, now] = [a.slice(same, a.length - tail), b.slice(same, b.length - tail)];
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const places = new Set<number>();
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [oldFrom, from] = [i, j];
    while ((i < old.length || j < now.length) && (i === old.length || old[i] !== now[j])) {
      if (j < now.length && (i === old.length || at(i, j + 1) >= at(i + 1, j))) j++;
      else i++;
    }
    for (let place = from; place < j; place++) places.add(same + place);
    if (from === j && oldFrom < i)
      for (const place of [same + j - 1, same + j]) if (place >= 0 && place < b.length) places.add(place);
    while (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    }
  }
  return [...places];
}
