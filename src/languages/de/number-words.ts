/** Without “ein”, which mostly is an article. */
const WORDS = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

export const numberWords: ReadonlyMap<string, number> = new Map(
  WORDS.map((word, index) => [word, index + 2]),
);
