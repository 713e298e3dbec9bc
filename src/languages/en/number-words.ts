/** Without “one”, which mostly says something else. */
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export const numberWords: ReadonlyMap<string, number> = new Map(
  WORDS.map((word, index) => [word, index + 2]),
);
