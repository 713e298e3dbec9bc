import type { FactForm } from '../core/fact-forms.ts';

/** A place where a text breaks a rule of its language. */
export interface Slip {
  /** Offset in the text. */
  at: number;
  found: string;
  /** What to write instead. */
  better: string;
  /** What kind of slip it is, as a noun phrase: `a straight quotation mark`. */
  what: string;
}

/** A slip that shows in the letters alone. */
export interface SlipPattern {
  what: string;
  /** With the flag `g`. */
  pattern: RegExp;
  /** What to write instead of what was found. */
  better: string | ((found: string) => string);
}

/** A place in a text that shows something, and the words that do. */
export interface Sign {
  at: number;
  words: string;
}

/** Words that agree with figures of some plural categories only. */
export interface NumberBound {
  words: string;
  /** CLDR’s categories they are right with. */
  fits: readonly Intl.LDMLPluralRule[];
}

/**
 * What writers of a language have to mind that no machine can set right for them. Apart from `Typography`, which
 * set text, so that a browser that sets text does not carry it.
 */
export interface WritingRules {
  /** Every slip of typography or spelling in a plain text. */
  slips(text: string): Slip[];
  /** The words that show that a step asks for two actions; undefined when it asks for one, as far as one can tell. */
  secondAction(step: string): Sign | undefined;
  /** The words of a step that ask for an action at the screen without naming what to press, choose or fill in. */
  namelessAction(step: string): Sign | undefined;
  /** Whether a text tells readers to do something. */
  asksForAction(text: string): boolean;
  /**
   * The words that read as an order to do what they warn of: “Delete it, and all is lost.”
   *
   * @param place a `loss` never asks for what it warns of; `elsewhere` only what is plainly lost shows a warning
   */
  commandInWarning(text: string, place: 'loss' | 'elsewhere'): Sign | undefined;
  /** Every place where a text doubts what it says, or says who says so. */
  hedges(text: string): Sign[];
  /** The case a figure must stand in behind these words; undefined where it stands as in a list. */
  factForm(before: string): FactForm | undefined;
  /**
   * The words beside a figure that agree with some figures only: “the 30 days are over” would be “the 1 day are over”.
   *
   * @param before what stands before the figure in its paragraph
   * @param after what stands behind its unit
   * @returns undefined where every figure is right, as far as one can tell
   */
  numberBound(before: string, after: string): NumberBound | undefined;
  /** What ends in a full stop that ends no sentence, in small letters: `e.g.` */
  abbreviations: readonly string[];
  /** The cases in which words for units differ from the plain ones: `unit.<unit>_<form>_<plural>` must be there. */
  factForms: readonly FactForm[];
}

/** A language without rules of its own has no slips but straight quotation marks, where its own are known. */
export const defaultWritingRules: WritingRules = {
  slips: () => [],
  secondAction: () => undefined,
  namelessAction: () => undefined,
  asksForAction: () => true,
  commandInWarning: () => undefined,
  hedges: () => [],
  factForm: () => undefined,
  numberBound: () => undefined,
  abbreviations: [],
  factForms: [],
};

/** The rules of a language that has none of its own. */
export function plainWritingRules(marks: string | undefined): WritingRules {
  if (marks === undefined) return defaultWritingRules;
  const straight: SlipPattern = {
    what: 'a straight quotation mark',
    // Behind a figure it is an inch.
    pattern: /(?<!\d)"/g,
    better: marks,
  };
  return {
    ...defaultWritingRules,
    slips: (text) => (text.includes('"') ? matchSlips(text, [straight]) : []),
  };
}

/** Without any of these a text has none of the slips that languages share: most texts have none. */
export const SUSPICIOUS = /["']|[-–] | {2}|\s[,.;:!?]|\.{3}|--/;

/** Every match of the patterns, in the order of the patterns. */
export function matchSlips(text: string, patterns: readonly SlipPattern[]): Slip[] {
  return patterns.flatMap(({ what, pattern, better }) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
      at: index,
      found,
      better: typeof better === 'string' ? better : better(found),
      what,
    })),
  );
}

/** The first match of the patterns, as a sign of a second action. */
export function firstMatch(text: string, patterns: readonly RegExp[]): Sign | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { at: match.index, words: match[0].trim() };
  }
  return undefined;
}

/** Every match of a pattern with the flag `g`. */
export function signsOf(text: string, pattern: RegExp): Sign[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ at: index, words: words.trim() }));
}

/** Slips that look the same in every language that sets no space before its punctuation. */
export const spacingSlips: readonly SlipPattern[] = [
  { what: 'two spaces in a row', pattern: /(?<=\S) {2,}(?=\S)/g, better: ' ' },
  {
    what: 'a space before a punctuation mark',
    pattern: /(?<=[^\s→]) +[,.;:!?](?=[\s»”)]|$)/g,
    better: (found) => found.trim(),
  },
  { what: 'three dots', pattern: /\.{3,}/g, better: '…' },
];
