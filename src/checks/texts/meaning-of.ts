import { textAnalysis } from '../../languages/text-analysis.ts';
import { foldWord, unfoldedWords, wordsOf } from '../../languages/words-of.ts';
import type { SearchWords } from '../../content/schemas/search-words.ts';

/** Tells what a short text is about. */
export type MeaningOf = (text: string) => string;

/**
 * Makes a function that gives two wordings of one thing the same key: order, endings, small words, synonyms and
 * spellings do not count. A text of small words alone is what it says.
 *
 * @param locale BCP 47 tag
 * @param words the language’s `content/search/<locale>.yaml`
 */
export function meaningOf(locale: string, words: Partial<SearchWords> = {}): MeaningOf {
  const rules = textAnalysis(locale);
  const stems = (text: string) => wordsOf(text, rules).map((word) => rules.stem(word));
  const spellings = new Map(
    Object.entries(words.spellings ?? {}).flatMap(([written, meant]) =>
      wordsOf(written, rules).map((word) => [word, wordsOf(meant, rules).join('')] as const),
    ),
  );
  const synonyms = new Map(
    (words.synonyms ?? []).flatMap((group) => {
      const [first, ...others] = group.map((word) => stems(word).join(' '));
      return others.map((other) => [other, first ?? other] as const);
    }),
  );
  const everywhere = new Set((words.everywhere ?? []).flatMap(stems));
  // The same few thousand words come again and again.
  const known = new Map<string, string>();
  const meaning = (unfolded: string): string => {
    let found = known.get(unfolded);
    if (found === undefined) {
      const word = foldWord(unfolded, rules);
      const spelt = spellings.get(word) ?? word;
      const stem = rules.stem(spelt);
      const small = rules.stopWords.has(spelt) && !rules.negations.has(spelt) && !rules.asking.has(spelt);
      found = small || everywhere.has(stem) ? '' : (synonyms.get(stem) ?? stem);
      known.set(unfolded, found);
    }
    return found;
  };
  return (text) => {
    const telling = new Set(unfoldedWords(text).map(meaning).filter(Boolean));
    return telling.size === 0 ? wordsOf(text, rules).join(' ') : [...telling].sort().join(' ');
  };
}
