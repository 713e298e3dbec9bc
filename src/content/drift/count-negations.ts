/**
 * How often each part of a text turns a meaning round: “not”, “never”.
 *
 * @param parts the words of each part, as `trackedParts` gives them
 * @param negations words that do so in the text’s language, in small letters
 * @returns by part; undefined for a language of which nobody knows those words
 */
export function countNegations(
  parts: ReadonlyMap<string, readonly string[]> | undefined,
  negations: ReadonlySet<string>,
): Map<string, number> | undefined {
  if (!parts || negations.size === 0) return undefined;
  const count = (words: readonly string[]) =>
    words.filter((word) => negations.has(word.toLowerCase())).length;
  return new Map(Array.from(parts, ([id, words]) => [id, count(words)]));
}
