import type { SearchRules } from '../../i18n/languages/search/rules.ts';
import { withoutAccents } from '../../i18n/languages/without-accents.ts';
import { partsOf, wordsOf } from '../words-of.ts';
import { levelOf, packWords, type VocabularyData } from './vocabulary-data.ts';

/** What the writers say of a language's words: `content/search/<locale>.yaml`. */
export interface WrittenWords {
  synonyms: readonly (readonly string[])[];
  spellings: Readonly<Record<string, string>>;
  phrases: Readonly<Record<string, string>>;
  everywhere: readonly string[];
}

/** No word is so long; what is, is an address or a key. */
const LONGEST_WORD = 24;

/**
 * Gathers the words of a language.
 *
 * @param texts all that is indexed, a text a page
 * @param leastPages words of fewer pages are left out; 1 keeps all
 */
export function buildVocabulary(
  texts: readonly string[],
  rules: SearchRules,
  written: WrittenWords,
  leastPages = 1,
): VocabularyData {
  const words = countWords(texts, rules);
  const kept = [...words.values()]
    .filter(({ pages }) => pages >= leastPages)
    .map(({ pages, forms, stem }) => ({ pages, form: formOf(forms, stem, rules) }))
    .sort((a, b) => (a.form < b.form ? -1 : 1));
  return {
    pages: texts.length,
    words: packWords(kept.map(({ form }) => form)),
    spread: kept.map(({ pages }) => levelOf(pages)).join(''),
    complete: kept.length === words.size,
    synonyms: written.synonyms.map((group) => group.map(lower).join(' ')),
    spellings: Object.entries({ ...written.spellings, ...written.phrases }).map(([from, to]) => [
      lower(from),
      lower(to),
    ]),
    everywhere: written.everywhere.map(lower),
  };
}

interface CountedWord {
  stem: string;
  pages: number;
  /** How often each of its forms stands in the texts. */
  forms: Map<string, number>;
}

function countWords(texts: readonly string[], rules: SearchRules): Map<string, CountedWord> {
  const words = new Map<string, CountedWord>();
  for (const text of texts) {
    const onPage = new Set<string>();
    for (const form of wordsOf(text).flatMap(partsOf)) {
      if (form.length > LONGEST_WORD || /^\d/.test(form)) continue;
      const folded = rules.fold(form);
      if (rules.functionWords.has(folded)) continue;
      const stem = rules.stem(folded);
      const word = words.get(stem) ?? { stem, pages: 0, forms: new Map<string, number>() };
      words.set(stem, word);
      word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
      if (!onPage.has(stem)) word.pages++;
      onPage.add(stem);
    }
  }
  return words;
}

/**
 * The form that stands for a word: the most frequent that Pagefind finds all the others by. It stems after it dropped
 * the accents, which turns й into и and leaves some endings on; such a form finds itself alone.
 */
function formOf(forms: Map<string, number>, stem: string, rules: SearchRules): string {
  const sorted = [...forms].sort(([a, often], [b, oftenB]) => oftenB - often || (a < b ? -1 : 1));
  const finds = ([form]: [string, number]) => stem.startsWith(rules.stem(rules.fold(withoutAccents(form))));
  return (sorted.find(finds) ?? sorted[0])?.[0] ?? stem;
}

const lower = (text: string) => wordsOf(text).join(' ');
