import { stringify } from 'yaml';
import { createRandom } from './random.ts';
import { present } from '../../core/present.ts';

/** What synthetic articles are made of. */
export interface Material {
  /** Running words of one language, as often as they occur in real texts. */
  words: readonly string[];
  terms: readonly string[];
  facts: readonly string[];
}

const SECTIONS = 4;
const STEPS = 3;

/** The id of the synthetic article with this number. */
export const syntheticId = (number: number) => `synthetic-${number}`;

/**
 * One language of a synthetic article: of the shape and length of a real one, its words drawn at random, so that no
 * two texts are alike and every rule has its work to do.
 *
 * @param number of the article; the same number gives the same text
 * @param count how many synthetic articles there are; they link to each other
 */
export function syntheticText(number: number, count: number, material: Material): string {
  const random = createRandom(number * 7919 + material.words.length);
  // What no translation changes, every language draws alike.
  const shared = createRandom(number * 7919);
  const pick = (from: readonly string[], draw = random) =>
    present(from[Math.floor(draw() * from.length)], 'something to pick from');
  const phrase = (length: number) => Array.from({ length }, () => pick(material.words)).join(' ');
  const sentence = (length: number) => {
    const words = phrase(length);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 3 }, () => sentence(7 + Math.floor(random() * 6))).join(' ');
  const link = () => `[${phrase(3)}](article:${syntheticId(Math.floor(shared() * count))})`;
  const step = (_: unknown, index: number) =>
    `${index + 1}. ${sentence(5)} <Ui term="${pick(material.terms, shared)}" /> → <Ui term="${pick(material.terms, shared)}" />.`;

  const frontmatter = {
    title: `${phrase(4)} ${number}`,
    description: sentence(14),
    brief: `${sentence(6)} → ${sentence(6)}`,
    questions: Array.from({ length: SECTIONS }, (_, index) => {
      const ask = sentence(10).slice(0, -1);
      return {
        id: `${syntheticId(number)}-${index}`,
        ask: `${ask} ${number}?`,
        answer: `${sentence(12)} ${ask}.`,
        section: `part-${index}`,
      };
    }),
  };
  const sections = Array.from({ length: SECTIONS }, (_, index) =>
    [
      `## ${phrase(3)} [#part-${index}]`,
      Array.from({ length: STEPS }, step).join('\n'),
      `${paragraph()} <Fact id="${pick(material.facts, shared)}" /> ${link()}.`,
      paragraph(),
    ].join('\n\n'),
  );
  const opening = `<Care title="${phrase(3)}">\n\n${paragraph()}\n\n</Care>`;
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${[opening, ...sections].join('\n\n')}\n`;
}

/** Other ways of asking for it, as many as a real article has. */
export function syntheticAliases(number: number, { words }: Material): string {
  const random = createRandom(number * 104_729 + words.length);
  const word = () => present(words[Math.floor(random() * words.length)], 'a word');
  const line = () => `${Array.from({ length: 4 }, word).join(' ')} ${number}`;
  return `${Array.from({ length: 4 }, line).join('\n')}\n`;
}
