/**
 * Picks the parts that were asked for, in their own order.
 *
 * @param parts all there are
 * @param wanted names of parts or of suites; none means the suite `test`
 * @param suites the parts of each suite, by its name
 * @throws with a message for the terminal when a name is unknown
 */
export function chooseParts<Part extends { name: string }>(
  parts: readonly Part[],
  wanted: readonly string[],
  suites: Readonly<Record<string, readonly string[]>>,
): Part[] {
  const names = parts.map(({ name }) => name);
  const asked = wanted.length === 0 ? ['test'] : wanted;
  const chosen = new Set(asked.flatMap((name) => (Object.hasOwn(suites, name) ? suites[name] : [name])));
  const unknown = [...chosen].filter((name) => name === undefined || !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no test part "${unknown.join('", "')}". The parts are: ${names.join(', ')}; ` +
        `several at once: ${Object.keys(suites).join(', ')}.`,
    );
  }
  return parts.filter(({ name }) => chosen.has(name));
}
