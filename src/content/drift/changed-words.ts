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
