import type { TextAnalysis } from '../languages/text-analysis-rules.ts';
import { sentences } from './plain-text.ts';
import { wordsOf } from '../languages/words-of.ts';

/** Words in a row that are compared; three tell two instructions apart and survive a changed word. */
const SHINGLE = 3;
/** Share of shingles from which two texts are one. */
const SAME = 0.7;
/** A sentence with fewer of its shingles in the other text is an addition: a lead-in, a heading, a further step. */
const FOREIGN = 0.4;
/** An addition may not be longer than what the two texts share by more than this. */
const SHARED = 0.4;

/** So many groups can share three words; what all answers of a page have tells none of them apart. */
const SHARED_BY = 40;

interface Prepared {
  words: readonly string[];
  /** All its words, to find the same text again. */
  key: string;
  shingles: ReadonlySet<string>;
  sentences: readonly { words: readonly string[]; shingles: ReadonlySet<string> }[];
}

/**
 * Puts answers that say the same into one group.
 *
 * Two texts are one answer when, without the sentences that only one of them has, they share most of their
 * three-word shingles and the very same figures and negations: “within 30 days” is not “within 14 days”.
 *
 * @returns for each answer the number of its group, counted from 0 in order of appearance
 */
export function foldAnswers(answers: readonly string[], rules: TextAnalysis): number[] {
  const groups: Prepared[][] = [];
  // Only groups that share words in a row can be the same: to compare all with all would take the square of their number.
  const byText = new Map<string, number>();
  const byShingle = new Map<string, Set<number>>();
  return answers.map((answer) => {
    const prepared = prepare(answer, rules);
    const near = new Set<number>();
    for (const shingle of prepared.shingles) {
      const sharing = byShingle.get(shingle);
      if (sharing && sharing.size <= SHARED_BY) for (const group of sharing) near.add(group);
    }
    const known =
      byText.get(prepared.key) ??
      [...near]
        .sort((a, b) => a - b)
        .find((group) => groups[group]?.some((other) => isSame(prepared, other, rules)));
    const group = known ?? groups.push([]) - 1;
    if (!byText.has(prepared.key)) {
      groups[group]?.push(prepared);
      byText.set(prepared.key, group);
      for (const shingle of prepared.shingles) {
        const sharing = byShingle.get(shingle) ?? new Set();
        byShingle.set(shingle, sharing.add(group));
      }
    }
    return group;
  });
}

function prepare(text: string, rules: TextAnalysis): Prepared {
  const words = wordsOf(text, rules);
  return {
    words,
    key: words.join(' '),
    shingles: shingles(words),
    sentences: sentences(text)
      .map((sentence) => wordsOf(sentence, rules))
      .filter((own) => own.length > 0)
      .map((own) => ({ words: own, shingles: shingles(own) })),
  };
}

function isSame(a: Prepared, b: Prepared, rules: TextAnalysis): boolean {
  if (a.key === b.key) return true;
  const [restA, restB] = [without(a, b), without(b, a)];
  const shared = Math.min(restA.length, restB.length);
  if (shared < SHARED * Math.max(a.words.length, b.words.length)) return false;
  if (telling(restA, rules) !== telling(restB, rules)) return false;
  const [left, right] = [shingles(restA), shingles(restB)];
  if (left.size === 0 || right.size === 0) return false;
  const common = [...left].filter((shingle) => right.has(shingle)).length;
  return common / (left.size + right.size - common) >= SAME;
}

/** The words of one text without the sentences that the other does not know. */
function without(text: Prepared, other: Prepared): string[] {
  const known = other.shingles;
  return text.sentences
    .filter(({ shingles: own }) => own.size > 0 && own.intersection(known).size >= FOREIGN * own.size)
    .flatMap(({ words }) => words);
}

function shingles(words: readonly string[]): Set<string> {
  return new Set(words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' ')));
}

/** Figures and negations: one of them turns an answer into another. */
function telling(words: readonly string[], rules: TextAnalysis): string {
  return words
    .filter((word) => /^\d+$/.test(word) || rules.negations.has(word))
    .sort()
    .join(' ');
}
