import { wordPrints } from './fingerprint.ts';
import { present } from '../../core/present.ts';

/** What a change of a section came to. */
export interface Judged {
  /** `letters`: a few words are spelt otherwise; `meaning`: what the section says may be another thing. */
  kind: 'letters' | 'meaning';
  /** The words it was judged by: of a changed meaning, those that say so. */
  by: string[];
}

/** More words than these are no slip of the pen. */
const MOST_WORDS = 3;
/** A word of letters: numbers, buttons (`<Ui term=…>`), facts and links are written with other signs. */
const PLAIN = /^[\p{L}\p{M}'’-]+$/u;

/**
 * Judges by what was kept of a text whether it says something else now, or was only spelt wrong. A number, a button, a
 * fact or a link that came, a “not” that came or went, and words or sentences that were added or taken out change the
 * meaning; a few words put in place of as many do not. Of old words only prints are kept, so a number that gave way to a
 * plain word cannot be told from a mended slip.
 *
 * @param before the `words` of the old text’s fingerprint
 * @param words of the text now
 * @param negations words that turn the meaning round, in small letters
 */
export function judgeChange(
  before: string,
  words: readonly string[],
  negations: ReadonlySet<string>,
): Judged {
  const old = before.match(/../g) ?? [];
  const { added, removed } = difference(
    old,
    words.map((word) => wordPrints([word])),
  );
  const came = added.flatMap((index) => words[index] ?? []);
  const isNegation = (word: string) => negations.has(word.toLowerCase());
  const prints = new Set(removed);
  const gone = [...negations].filter((word) =>
    [word, capitalized(word)].some((form) => prints.has(wordPrints([form]))),
  );
  const telling = came.filter((word) => !PLAIN.test(word) || isNegation(word));
  if (telling.length + gone.length > 0) return { kind: 'meaning', by: [...telling, ...gone] };
  const asMany = came.length === removed.length;
  return { kind: asMany && came.length <= MOST_WORDS ? 'letters' : 'meaning', by: came };
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Indexes of the words that came, and prints of those that went, by the longest common subsequence. */
function difference(
  before: readonly string[],
  after: readonly string[],
): { added: number[]; removed: string[] } {
  const rows = [new Array<number>(after.length + 1).fill(0)];
  for (const print of before) {
    const last = rows[rows.length - 1] ?? [];
    const next = [0];
    for (let j = 1; j <= after.length; j++)
      next.push(print === after[j - 1] ? (last[j - 1] ?? 0) + 1 : Math.max(last[j] ?? 0, next[j - 1] ?? 0));
    rows.push(next);
  }
  const added: number[] = [];
  const removed: string[] = [];
  let [i, j] = [before.length, after.length];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && before[i - 1] === after[j - 1]) [i, j] = [i - 1, j - 1];
    else if (j > 0 && (i === 0 || at(i, j - 1) >= at(i - 1, j))) added.unshift(--j);
    else removed.unshift(present(before[--i], 'a word that went'));
  }
  return { added, removed };
}
