/** A run of equal words in two texts. */
export interface SharedRun {
  /** Index of the text that came first, and the run’s first word in it. */
  first: number;
  firstStart: number;
  /** Index of the later text, and the run’s first word in it. */
  second: number;
  secondStart: number;
  /** In words. */
  length: number;
}

const BASE = 0x01000193;

/**
 * Finds runs of words that two texts share: every run of at least `shortest` words, in time that grows with the words
 * and not with the pairs of texts.
 *
 * Winnowing after Schleimer, Wilkerson and Aiken, “Winnowing: local algorithms for document fingerprinting” (2003): of
 * every few hashes of neighbouring words the smallest is remembered, so that two texts with a run in common have at
 * least one remembered hash in common.
 *
 * @param texts words as numbers, see `wordHashes`
 * @param shortest how many words in a row make a run
 * @returns each run once; of a passage that many texts share, each later text with the first
 */
export function* sharedRuns(texts: readonly Int32Array[], shortest: number): Generator<SharedRun> {
  const gram = Math.ceil(shortest / 2);
  // By hash, where it stood first: words are numbered through all texts, which keeps the numbers small.
  const places = new Map<number, number>();
  const begins: number[] = [];
  let begin = 0;
  for (const [second, words] of texts.entries()) {
    begins.push(begin);
    let done = 0;
    const found: SharedRun[] = [];
    eachFingerprint(words, gram, shortest - gram + 1, (hash, start) => {
      const place = places.get(hash);
      if (place === undefined) places.set(hash, begin + start);
      if (place === undefined || place >= begin || start < done) return;
      const first = lastAtMost(begins, place);
      const run = extend(texts[first] ?? words, place - (begins[first] ?? 0), words, start);
      if (run.length < shortest) return;
      done = run.secondStart + run.length;
      found.push({ first, second, ...run });
    });
    yield* found;
    begin += words.length;
  }
}

/** Index of the last of some ascending numbers that is not greater than a limit (binary search). */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Tells the remembered hashes of a text, each with the word it starts at. */
function eachFingerprint(
  words: Int32Array,
  gram: number,
  window: number,
  tell: (hash: number, start: number) => void,
): void {
  const hashes = gramHashes(words, gram);
  let smallest = -1;
  for (let end = Math.min(window, hashes.length) - 1; end >= 0 && end < hashes.length; end++) {
    const start = Math.max(0, end - window + 1);
    let next = smallest;
    if (smallest < start) {
      next = start;
      for (let at = start + 1; at <= end; at++) if ((hashes[at] ?? 0) <= (hashes[next] ?? 0)) next = at;
    } else if ((hashes[end] ?? 0) <= (hashes[smallest] ?? 0)) next = end;
    if (next === smallest) continue;
    smallest = next;
    tell(hashes[smallest] ?? 0, smallest);
  }
}

/** A hash of every few words in a row; each is made from the one before. */
function gramHashes(words: Int32Array, gram: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - gram + 1));
  let weight = 1;
  for (let power = 1; power < gram; power++) weight = Math.imul(weight, BASE);
  let hash = 0;
  for (let at = 0; at < words.length; at++) {
    if (at >= gram) hash = (hash - Math.imul(words[at - gram] ?? 0, weight)) | 0;
    hash = (Math.imul(hash, BASE) + (words[at] ?? 0)) | 0;
    if (at >= gram - 1) hashes[at - gram + 1] = mix(hash);
  }
  return hashes;
}

/** The finish of MurmurHash3: neighbouring hashes become unlike each other, so that the smallest is drawn fairly. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function extend(first: Int32Array, firstAt: number, second: Int32Array, secondAt: number) {
  let before = 0;
  while (
    firstAt - before > 0 &&
    secondAt - before > 0 &&
    first[firstAt - before - 1] === second[secondAt - before - 1]
  )
    before++;
  let after = 0;
  while (
    firstAt + after < first.length &&
    secondAt + after < second.length &&
    first[firstAt + after] === second[secondAt + after]
  )
    after++;
  return { firstStart: firstAt - before, secondStart: secondAt - before, length: before + after };
}
