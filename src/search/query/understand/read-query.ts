import type { Vocabulary } from '../../index/vocabulary.ts';
import { hear } from './hear.ts';
import { lookUp, type Understood } from './look-up.ts';
import type { Reading } from './readings.ts';
import { tokensOf } from '../../index/tokens.ts';
import type { WordList } from '../../index/word-list.ts';

/** A word of a query with what it may mean. */
export interface ReadToken extends Understood {
  /** As it was read, before it was corrected. */
  text: string;
  /** How telling it is, 0 to 1. */
  weight: number;
}

/** A query in one reading. */
export interface ReadQuery {
  reading: Reading;
  tokens: ReadToken[];
  /** How much of it the site's words cover, 0 to 1, less the reading's doubt. */
  score: number;
}

/** What is known of words besides those of the texts. */
export interface ReadOptions {
  /** The last word may go on. */
  unfinished: boolean;
  /** Whether to look for other words when one is in no text. */
  correct: boolean;
  wordLists: readonly WordList[];
}

/** As many words are corrected; what was pasted has many that are in no text, and no slips. */
const MOST_CORRECTED = 8;
/** Function words tell the language, though not what is looked for. */
const FUNCTION_EVIDENCE = 0.15;
/** Names of products and what belongs to them are written so in every language: they tell none. */
const SHORT_LATIN = /^[a-z\d]{1,4}$/;
const SHORT_LATIN_EVIDENCE = 0.25;

/** How much a word that is in no text speaks against a reading. */
const UNKNOWN_WEIGHT = 0.85;
/** How far to believe a reading. */
const BELIEF = { typed: 1, keyboard: 0.96, latin: 0.92, sound: 0.85 };
/** A text in another language’s letters is not in this one because it has its names. */
const FOREIGN_LETTERS = 0.95;
/** A word that was begun counts in full: the reader is not done. */
const COUNTS = { function: 1, known: 1, beginning: 0.97, corrected: undefined, unknown: 0 };
/** Options about as likely as the likeliest. */
const MARGIN = 0.1;

/** Looks up every word of a reading. */
export function readQuery(
  reading: Reading,
  vocabulary: Vocabulary,
  { unfinished, correct, wordLists }: ReadOptions,
): ReadQuery {
  const { confusions, latinConfusions = confusions } = vocabulary.rules;
  const slips = reading.how === 'latin' ? latinConfusions : confusions;
  // By sound a correct word may stand for another: it was heard, not spelled.
  const isWord = (word: string) => reading.how !== 'latin' && wordLists.some((list) => list.isWord(word));
  const own = wordLists.find((list) => list.locale === vocabulary.locale);
  const isForm = own ? own.hasForm : anyForm;
  const tokens = tokensOf(reading.text, vocabulary);
  let corrected = 0;
  const read = tokens.map(({ text, options }, index): ReadToken => {
    const last = index === tokens.length - 1;
    const understood: Understood = options
      ? { how: 'known', word: text, options }
      : reading.how === 'sound'
        ? hearIf(correct, text, vocabulary)
        : lookUp(text, vocabulary, {
            unfinished: unfinished && last,
            correct: correct && corrected < MOST_CORRECTED,
            confusions: slips,
            isWord,
            isForm,
          });
    if (understood.how === 'corrected' || understood.how === 'unknown') corrected++;
    const sorted = [...understood.options].sort((a, b) => b.quality - a.quality);
    return { ...understood, options: sorted, text, weight: weightOf({ ...understood, options: sorted }) };
  });
  for (const text of reading.unread)
    read.push({ how: 'unknown', word: text, options: [], text, weight: UNKNOWN_WEIGHT });
  return { reading, tokens: read, score: coverageOf(reading, read, vocabulary) };
}

/** How much of a reading the words cover that its tokens may mean, 0 to 1, less its doubt. */
export function coverageOf(reading: Reading, tokens: readonly ReadToken[], vocabulary: Vocabulary): number {
  const whole = tokens.reduce((sum, token) => sum + evidenceOf(token), 0);
  const covered = tokens.reduce(
    (sum, token) => sum + evidenceOf(token) * (COUNTS[token.how] ?? qualityOf(token)),
    0,
  );
  const belief = BELIEF[reading.how] * (isForeign(reading, vocabulary) ? FOREIGN_LETTERS : 1);
  return whole > 0 ? (covered / whole) * belief : 0;
}

/** Whether it was typed in Latin letters alone, in a language that has others. */
function isForeign({ how, text }: Reading, { rules: { keyboard = '' } }: Vocabulary): boolean {
  return (
    how === 'typed' &&
    /\p{Script=Latin}/u.test(text) &&
    !/(?!\p{Script=Latin})\p{L}/u.test(text) &&
    !/\p{Script=Latin}/u.test(keyboard)
  );
}

/** By its sound a word is only guessed: like a slip, when nothing else explains it. */
function hearIf(correct: boolean, word: string, vocabulary: Vocabulary): Understood {
  const { sounds } = vocabulary.rules;
  return correct && sounds ? hear(word, vocabulary, sounds) : { how: 'unknown', word, options: [] };
}

/** Without a list of words every form may be one. */
const anyForm = () => true;

/** How much a word tells of the language it is in. */
function evidenceOf({ how, text, weight }: ReadToken): number {
  if (how === 'function') return FUNCTION_EVIDENCE;
  return SHORT_LATIN.test(text) ? weight * SHORT_LATIN_EVIDENCE : weight;
}

const qualityOf = ({ options }: Understood) => options[0]?.quality ?? 0;

function weightOf({ how, options }: Understood): number {
  if (options.length === 0) return UNKNOWN_WEIGHT;
  if (how === 'function') return options[0]?.entry.weight ?? 0;
  const best = options[0]?.quality ?? 0;
  // Of several that may be meant the least telling: the others are only guesses.
  return Math.min(
    ...options.filter(({ quality }) => quality >= best - MARGIN).map(({ entry }) => entry.weight),
  );
}
