import { withoutAccents } from './without-accents.ts';

/**
 * What one has to know of a language to read a text in it: which words carry no meaning, what remains of a word
 * without its ending, what pages in it say about themselves. Apart from `Typography`, which set text, so that a
 * browser that sets text does not carry word lists.
 */
export interface TextAnalysis {
  /** Makes spellings of one word the same. Gets and gives small letters. */
  fold(word: string): string;
  /** The part of a word that its forms share. Gets a folded word. */
  stem(word: string): string;
  /** Words that say nothing of what a text is about; folded. */
  stopWords: ReadonlySet<string>;
  /** The stop words that a question can lack and still ask the same: “How do I …” and “How to …”; folded. */
  fillers: ReadonlySet<string>;
  /** Words that turn a sentence into its opposite; folded. */
  negations: ReadonlySet<string>;
  /** Two ways of saying each that are each other’s opposite: “sign in” and “sign out”. Tried on small letters. */
  opposites: readonly (readonly [RegExp, RegExp])[];
  /** Words that make another question of the same words: “who …”, “when …”, but not “how …”; folded. */
  asking: ReadonlySet<string>;
  /** What stands before the colon in “Question: …” and “Answer: …”. */
  questionLabels: readonly string[];
  answerLabels: readonly string[];
  /** What pages say about themselves: cookie notices, “Was this helpful?”. Each is tried on a single sentence. */
  boilerplate: readonly RegExp[];
  /** Letters for the address of an article, `a-z`; what it leaves is dropped. Gets small letters. */
  toLatin(text: string): string;
}

/** For a language without rules: words count as they are written, accents apart. */
export const defaultTextAnalysis: TextAnalysis = {
  fold: withoutAccents,
  stem: (word) => word,
  stopWords: new Set(),
  fillers: new Set(),
  negations: new Set(),
  opposites: [],
  asking: new Set(),
  questionLabels: [],
  answerLabels: [],
  boilerplate: [],
  toLatin: withoutAccents,
};
