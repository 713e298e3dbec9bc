/** The longest run of words that a heading keeps on one line, characters: what fits a title at 320 px. */
const LONGEST = 14;

/**
 * A heading's text with fewer no-break spaces. Titles are large: a run of glued words that is wider than a narrow screen
 * would be broken inside a word. So words are kept together only while they are short together.
 *
 * @param text set in the typography of its language
 */
export function looseTitle(text: string): string {
  return text
    .split(' ')
    .map((run) => (run.length > LONGEST ? run.replaceAll('\u00a0', ' ') : run))
    .join(' ');
}
