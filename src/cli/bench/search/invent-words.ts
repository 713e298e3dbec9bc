/** So many letters decide which comes next: enough to look like the language, too few to repeat its words. */
const MEMORY = 3;
const START = ' '.repeat(MEMORY);
const LENGTH = { least: 4, most: 14 };

/**
 * Invents words that look like those of a language: a chain of letters, each chosen as often as it follows the ones
 * before in real words (Markov 1913).
 *
 * @param real words to learn from
 * @param count how many to invent
 * @param random gives numbers from 0 up to 1
 * @returns that many different words, none of them real
 */
export function inventWords(real: readonly string[], count: number, random: () => number): string[] {
  const next = new Map<string, string[]>();
  for (const word of real) {
    let before = START;
    for (const letter of [...word, '']) {
      next.set(before, [...(next.get(before) ?? []), letter]);
      before = (before + letter).slice(-MEMORY);
    }
  }
  const words = new Set<string>();
  const known = new Set(real);
  // Where few words are known few can be made of them: then a number makes the difference.
  for (let tries = 0; words.size < count; tries++) {
    const word = invent(next, random);
    const other = tries > count * 20 ? `${word}${words.size}` : word;
    if (other.length >= LENGTH.least && !known.has(other)) words.add(other);
  }
  return [...words];
}

function invent(next: ReadonlyMap<string, readonly string[]>, random: () => number): string {
  let word = '';
  for (let before = START; word.length < LENGTH.most;) {
    const letters = next.get(before) ?? [];
    const letter = letters[Math.floor(random() * letters.length)] ?? '';
    if (letter === '') break;
    word += letter;
    before = (before + letter).slice(-MEMORY);
  }
  return word;
}
