import type { Entry, Option, Vocabulary } from '../../index/vocabulary.ts';

/** A shorter part is found in any word. */
const LEAST_PART = 4;
/** Of two forms of a word (“Sperrung”, “sperren”) so many letters are the same, and this share of the longer one. */
const LEAST_SAME = 4;
const SHARE_SAME = 0.6;
const QUALITY = 0.8;

/**
 * The two words of the texts that a word was put together from, in languages that write them as one: in any
 * form that begins alike.
 *
 * @param folded in no text
 * @returns none where it is no such word
 */
export function takeApart(folded: string, { rules, entries }: Vocabulary): Option[] {
  const { compoundLinks } = rules;
  if (!compoundLinks || folded.length < 2 * LEAST_PART) return [];
  const pairs = entries.flatMap((first) => {
    const begin = beginningOf(folded, first, rules);
    if (begin.length < LEAST_PART) return [];
    return compoundLinks.flatMap((link) => {
      if (!folded.startsWith(begin + link)) return [];
      const rest = folded.slice(begin.length + link.length);
      return entries.flatMap((second) => {
        const same = sameLetters(rest, second);
        return same > 0 ? [{ first, second, same: begin.length + same }] : [];
      });
    });
  });
  const [best] = pairs.sort((a, b) => b.same - a.same);
  return best ? [best.first, best.second].map((entry) => ({ entry, quality: QUALITY })) : [];
}

/** What of a word is a form of another: texts may have the other (“Überweisungen”) in the plural alone. */
function beginningOf(word: string, { folded, stem }: Entry, rules: Vocabulary['rules']): string {
  if (word.startsWith(folded)) return folded;
  let same = 0;
  while (same < word.length && word[same] === folded[same]) same++;
  const begin = word.slice(0, same);
  return same >= SHARE_SAME * folded.length && rules.stem(begin) === stem ? begin : '';
}

/** How many letters two forms of a word begin with; 0 where they are two words. */
function sameLetters(word: string, { folded }: Entry): number {
  let same = 0;
  while (same < word.length && word[same] === folded[same]) same++;
  return same >= LEAST_SAME && same >= SHARE_SAME * Math.max(word.length, folded.length) ? same : 0;
}
