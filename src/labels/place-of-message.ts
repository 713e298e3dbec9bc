/** Within so many lines after its key stands what a message says: PO and XLIFF put them apart. */
const NEAR = 8;

/**
 * Finds the line of a message file in which a message stands; the parsers of these forms keep no places.
 *
 * @param text of the file
 * @param key of the message
 * @param said what it says
 * @returns counted from 1; undefined when neither its key nor its words stand there
 */
export function lineOfMessage(text: string, key: string, said: string): number | undefined {
  const lines = text.split(/\r\n?|\n/);
  const names = [key, ...key.split(/[.|:]/).slice(-1)].filter(Boolean);
  const escaped = JSON.stringify(said).slice(1, -1);
  const says = (line: string | undefined) =>
    line !== undefined && (line.includes(said) || line.includes(escaped));
  for (const name of names)
    for (const [index, line] of lines.entries()) {
      if (!line.includes(name)) continue;
      const after = lines.slice(index, index + NEAR).findIndex(says);
      if (after >= 0) return index + after + 1;
    }
  const index = [says, (line: string) => names.some((name) => line.includes(name))]
    .map((test) => lines.findIndex(test))
    .find((found) => found >= 0);
  return index === undefined ? undefined : index + 1;
}
