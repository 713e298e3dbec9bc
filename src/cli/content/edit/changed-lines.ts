/**
 * The lines in which two versions of a text differ, as a person reads them: `-` taken out, `+` put in.
 *
 * @returns one entry a line, `12 - old`; empty when nothing differs
 */
export function changedLines(before: string, after: string): string[] {
  const a = before.split(/\r?\n/);
  const b = after.split(/\r?\n/);
  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const [skip, put] = nextMeeting(a.slice(i), b.slice(j));
    for (const line of a.slice(i, i + skip)) lines.push(`${++i} - ${line}`);
    for (const line of b.slice(j, j + put)) lines.push(`${++j} + ${line}`);
  }
  return lines;
}

/** How many lines to leave out on either side until the two are the same again; as few as possible. */
function nextMeeting(a: readonly string[], b: readonly string[]): [number, number] {
  for (let sum = 1; sum < a.length + b.length; sum++)
    for (let skip = 0; skip <= sum; skip++) {
      const put = sum - skip;
      if (skip < a.length && put < b.length && a[skip] === b[put]) return [skip, put];
    }
  return [a.length, b.length];
}
