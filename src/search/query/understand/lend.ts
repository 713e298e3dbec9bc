import type { Option, Vocabulary } from '../../index/vocabulary.ts';
import { lookUp } from './look-up.ts';
import type { ReadToken } from './read-query.ts';

/** Only what is a word as it stands is lent: a guess in another language would be a guess too many. */
const AS_IT_STANDS = {
  unfinished: false,
  correct: false,
  confusions: [],
  isWord: () => false,
  isForm: () => false,
};

/**
 * Gives the words of a query that are another language’s (names of buttons as the reader’s screen has them, loan words,
 * half a sentence) what they mean there: those that are in no text of its own language, and those in letters that its
 * own language does not have. Of several languages the one lends that knows most of them. A query of such words alone is
 * in the other language: nothing is lent to it.
 *
 * @param tokens a query as read in its own language
 * @param own the words of that language
 * @param others those of the others
 */
export function lend(tokens: ReadToken[], own: Vocabulary, others: readonly Vocabulary[]): ReadToken[] {
  const isOwn = ({ how, text }: ReadToken) =>
    how !== 'unknown' && how !== 'function' && !isInOtherLetters(text, own);
  if (!tokens.some(isOwn)) return tokens;
  const offers = others.map((vocabulary) => {
    const lent = tokens.map((token) => lentToken(token, own, vocabulary));
    return { lent, weight: lent.reduce((sum, token) => sum + (token?.weight ?? 0), 0) };
  });
  const [best] = offers.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight === 0) return tokens;
  return tokens.map((token, index) => best.lent[index] ?? token);
}

function lentToken(token: ReadToken, own: Vocabulary, vocabulary: Vocabulary): ReadToken | undefined {
  if (token.how !== 'unknown' && !isInOtherLetters(token.text, own)) return undefined;
  const { how, options } = lookUp(token.text, vocabulary, AS_IT_STANDS);
  if (how === 'unknown') return undefined;
  const lent = options.map((option): Option => ({ ...option, locale: vocabulary.locale }));
  const weight = Math.max(token.how === 'unknown' ? 0 : token.weight, ...lent.map(weightOf));
  return {
    ...token,
    how: token.how === 'unknown' ? how : token.how,
    options: [...token.options, ...lent],
    weight,
  };
}

const weightOf = ({ entry, quality }: Option) => entry.weight * quality;

/** Whether a word has letters, and none that is on the keyboard of the language. */
export function isInOtherLetters(word: string, { rules: { keyboard } }: Vocabulary): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  return keyboard !== undefined && letters.length > 0 && !letters.some((letter) => keyboard.includes(letter));
}
