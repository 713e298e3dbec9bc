/**
 * Picks the parts that were asked for, in their own order.
 *
 * @param parts all there are
 * @param wanted names from the command line; none means all
 * @throws with a message for the terminal when a name is unknown
 */
export function chooseParts<Part extends { name: string }>(
  parts: readonly Part[],
  wanted: readonly string[],
): Part[] {
  const names = parts.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no test part "${unknown.join('", "')}". The parts are: ${names.join(', ')}.`);
  }
  return parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
}
