import type { SearchRules } from '../../languages/search-rules.ts';
import { withoutAccents } from '../../languages/without-accents.ts';
import { stemOf } from '../text/stem-of.ts';
import { closed, partsOf, tokenize } from '../text/tokenize.ts';
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
/** Words of two scripts: nobody looks for them. */
const MIXED = /\p{Script=Latin}.*(?!\p{Script=Latin})\p{L}/u;
/** Pagefind does not part a word here. */
const FIXED_HYPHEN = '\u2011';
/** Forms that differ by so many letters are not recognised by each other. */
const OTHER_LENGTH = 4;
/** So many letters fewer than a word's stem may be what the index keeps of it: less finds other words. */
const MOST_TAKEN = 1;

/** How near to the most words that fit is near enough, as a share of them. */
const NEAR_ENOUGH = 0.02;

/**
 * Gathers the words of a language.
 *
 * @param texts all that is indexed, a text a page
 * @param wanted what leads to no text is left out: it may be about articles that these readers do not have
 * @param fits whether the result is small enough. When all words are too many, as many as fit are taken: those that
 *   writers gave synonyms and spellings, then those of the most pages
 */
export function buildVocabulary(
  texts: readonly string[],
  rules: SearchRules,
  wanted: WrittenWords,
  fits: (data: VocabularyData) => boolean = () => true,
): VocabularyData {
  const counted = countWords(texts, rules);
  const written = saidIn(wanted, (text) => tokenize(text).some((word) => counted.has(stemOf(word, rules))));
  const needed = stemsOf(written, rules);
  const words = [...counted.values()].sort(
    (a, b) =>
      Number(needed.has(b.stem)) - Number(needed.has(a.stem)) ||
      b.pages - a.pages ||
      (a.stem < b.stem ? -1 : 1),
  );
  const build = (count: number): VocabularyData => ({
    ...packVocabulary(words.slice(0, count), rules, written),
    pages: texts.length,
    complete: count === words.length,
  });
  const all = build(words.length);
  return fits(all) ? all : build(mostThat((count) => fits(build(count)), words.length));
}

/** The highest number below `tooMany`, or nearly, of which something is true; 0 when it is true of none. */
function mostThat(isTrue: (number: number) => boolean, tooMany: number): number {
  let [most, above] = [0, tooMany];
  while (above - most > Math.max(1, most * NEAR_ENOUGH)) {
    const middle = Math.floor((most + above) / 2);
    if (isTrue(middle)) most = middle;
    else above = middle;
  }
  return most;
}

/** What leads to a word that the texts say. */
function saidIn(
  { synonyms, spellings, phrases, everywhere }: WrittenWords,
  said: (text: string) => boolean,
): WrittenWords {
  const leading = (pairs: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(pairs).filter(([, meant]) => said(meant)));
  return {
    synonyms: synonyms.filter((group) => group.some(said)),
    spellings: leading(spellings),
    phrases: leading(phrases),
    everywhere: everywhere.filter(said),
  };
}

/** Stems of the words that writers say something of. */
function stemsOf({ synonyms, spellings, phrases }: WrittenWords, rules: SearchRules): Set<string> {
  const texts = [...synonyms.flat(), ...Object.values(spellings), ...Object.values(phrases)];
  return new Set(texts.flatMap(tokenize).map((word) => stemOf(word, rules)));
}

function packVocabulary(words: readonly CountedWord[], rules: SearchRules, written: WrittenWords) {
  const counted = new Map(words.map((word) => [word.stem, word]));
  const synonyms = written.synonyms.map((group) => group.map((word) => synonymOf(word, counted, rules)));
  const grouped = new Set(synonyms.flat().map(({ stem }) => stem));
  const forms = words
    .flatMap(({ forms, stem, pages }) =>
      formsOf(forms, stem, rules)
        .slice(grouped.has(stem) ? 1 : 0)
        .map((form) => ({ form, level: levelOf(pages) })),
    )
    .sort((a, b) => (a.form < b.form ? -1 : 1));
  const packed = packWords(forms.map(({ form }) => form));
  const letters = lettersOf(packed);
  return {
    letters,
    words: recode(packed, letters),
    spread: forms.map(({ level }) => level).join(''),
    synonyms: synonyms.map((group) => recode(group.map(({ text }) => text).join(' '), letters)),
    spellings: Object.entries({ ...written.spellings, ...written.phrases }).map(
      ([from, to]): [string, string] => [recode(lower(from), letters), recode(lower(to), letters)],
    ),
    everywhere: written.everywhere.map(lower),
  };
}

/** A word of a group; when it is in the texts, in the form that stands for it and with its spread. */
function synonymOf(word: string, counted: ReadonlyMap<string, CountedWord>, rules: SearchRules) {
  const written = closed(lower(word));
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
  /** Every form is judged and stemmed once. */
  const wordsByForm = new Map<string, CountedWord | undefined>();
  const wordOf = (form: string): CountedWord | undefined => {
    if (wordsByForm.has(form)) return wordsByForm.get(form);
    const stem = isWord(form, rules) ? stemOf(form, rules) : undefined;
    const word =
      stem === undefined
        ? undefined
        : (words.get(stem) ?? { stem, pages: 0, forms: new Map<string, number>() });
    if (word) words.set(word.stem, word);
    wordsByForm.set(form, word);
    return word;
  };
  for (const text of texts) {
    const onPage = new Set<CountedWord>();
    for (const form of tokenize(text.replaceAll(FIXED_HYPHEN, '')).flatMap(partsOf)) {
      const word = wordOf(form);
      if (!word) continue;
      word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
      if (!onPage.has(word)) word.pages++;
      onPage.add(word);
    }
  }
  return words;
}

/** Whether somebody may look for it. */
function isWord(form: string, rules: SearchRules): boolean {
  if (form.length > LONGEST_WORD || MIXED.test(form)) return false;
  return !rules.functionWords.has(rules.fold(form));
}

/**
 * The forms that stand for a word: the shortest that Pagefind finds all the others by, and those so much longer or
 * shorter that a slip in them would not be recognised (“invite”, “invitation”). Pagefind stems after it dropped the
 * accents, which turns й into и and leaves some endings on; such a form finds itself alone. Of others it takes too much
 * (“войте” → “во”): they find half of the site, and are taken only where no form is better.
 */
function formsOf(forms: Map<string, number>, stem: string, rules: SearchRules): string[] {
  const sorted = [...forms].sort(
    ([a, often], [b, oftenB]) => a.length - b.length || oftenB - often || (a < b ? -1 : 1),
  );
  const names = sorted.map(([form]) => form);
  const { indexStem = rules.stem } = rules;
  const bare = withoutAccents(stem);
  const indexed = (form: string) => indexStem(rules.fold(withoutAccents(form)));
  const finding = names.filter((form) => bare.startsWith(indexed(form)));
  const best = finding.find((form) => indexed(form).length >= bare.length - MOST_TAKEN);
  const kept = [best ?? finding[0] ?? names[0] ?? stem];
  for (const form of finding)
    if (kept.every((other) => Math.abs(other.length - form.length) >= OTHER_LENGTH)) kept.push(form);
  return kept;
}

const lower = (text: string) => tokenize(text).join(' ');
