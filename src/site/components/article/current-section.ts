/** Room that a link to a section leaves above its heading, and a little more, px. */
const NEARLY = 84;

/**
 * Which section is being read: the last whose heading has come to the top of the window, or nearly.
 *
 * @param tops distance of each heading from the top of the window, px, in reading order
 * @param atEnd true when the page cannot scroll further: then it is the last section
 * @returns index into `tops`; 0 while the first heading is still below, -1 when there are none
 */
export function currentSection(tops: readonly number[], atEnd: boolean): number {
  if (atEnd) return tops.length - 1;
  const passed = tops.findLastIndex((top) => top <= NEARLY);
  return tops.length === 0 ? -1 : Math.max(passed, 0);
}
