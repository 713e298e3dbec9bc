import type { SearchRules } from '../../i18n/languages/search/rules.ts';
import { withoutAccents } from '../../i18n/languages/without-accents.ts';
import { partsOf, wordsOf } from '../words-of.ts';
import { lettersOf, levelOf, packWords, recode, type VocabularyData } from './vocabulary-data.ts';

/** What the writers say of a language's words: `content/search/<locale>.yaml`. */
export interface WrittenWords {
  synonyms: readonly (readonly string[])[];
  spellings: Readonly<Record<string, string>>;
  phrases: Readonly<Record<string, string>>;
  everywhere: readonly string[];
}

/** No word is so long; what is, is an address or a key. */
const LONGEST_WORD = 24;
/** Placeholders and words of two scripts: nobody looks for them. */
const JUNK = /(.)\1\1|\p{Script=Latin}.*(?!\p{Script=Latin})\p{L}/u;
/** Forms that differ by so many letters are not recognised by each other. */
const OTHER_LENGTH = 4;

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
  const kept = [...words.values()].filter(({ pages }) => pages >= leastPages);
  const counted = new Map(kept.map((word) => [word.stem, word]));
  const synonyms = written.synonyms.map((group) => group.map((word) => synonymOf(word, counted, rules)));
  const grouped = new Set(synonyms.flat().map(({ stem }) => stem));
  const forms = kept
    .flatMap(({ forms, stem, pages }) =>
      formsOf(forms, stem, rules)
        .slice(grouped.has(stem) ? 1 : 0)
        .map((form) => ({ form, level: levelOf(pages) })),
    )
    .sort((a, b) => (a.form < b.form ? -1 : 1));
  const packed = packWords(forms.map(({ form }) => form));
  const letters = lettersOf(packed);
  return {
    pages: texts.length,
    letters,
    words: recode(packed, letters),
    spread: forms.map(({ level }) => level).join(''),
    complete: kept.length === words.size,
    synonyms: synonyms.map((group) => recode(group.map(({ text }) => text).join(' '), letters)),
    spellings: Object.entries({ ...written.spellings, ...written.phrases }).map(([from, to]) => [
      recode(lower(from), letters),
      recode(lower(to), letters),
    ]),
    everywhere: written.everywhere.map(lower),
  };
}

/** A word of a group; when it is in the texts, in the form that stands for it and with its spread. */
function synonymOf(word: string, counted: ReadonlyMap<string, CountedWord>, rules: SearchRules) {
  const written = lower(word).replaceAll('-', '');
  const stem = rules.stem(rules.fold(written));
  const own = counted.get(stem);
  const text = own ? `${formsOf(own.forms, stem, rules)[0] ?? written}:${levelOf(own.pages)}` : written;
  return { stem, text };
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
      if (rules.functionWords.has(folded) || JUNK.test(form)) continue;
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
 * The forms that stand for a word: the shortest that Pagefind finds all the others by, and those so much longer or
 * shorter that a slip in them would not be recognised (“invite”, “invitation”). Pagefind stems after it dropped the
 * accents, which turns й into и and leaves some endings on; such a form finds itself alone.
 */
function formsOf(forms: Map<string, number>, stem: string, rules: SearchRules): string[] {
  const sorted = [...forms].sort(
    ([a, often], [b, oftenB]) => a.length - b.length || oftenB - often || (a < b ? -1 : 1),
  );
  const names = sorted.map(([form]) => form);
  const finding = names.filter((form) => stem.startsWith(rules.stem(rules.fold(withoutAccents(form)))));
  const kept = [finding[0] ?? names[0] ?? stem];
  for (const form of finding)
    if (kept.every((other) => Math.abs(other.length - form.length) >= OTHER_LENGTH)) kept.push(form);
  return kept;
}

const lower = (text: string) => wordsOf(text).join(' ');
