import { present } from '../../core/present.ts';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { searchRules } from '../../languages/search.ts';
import { typographyOf } from '../../languages/typography.ts';
import type { Content } from '../../content/reader/content.ts';
import type { Card } from '../../search/index/cards.ts';
import { buildVocabulary } from '../../search/index/build-vocabulary.ts';
import { BETWEEN_QUESTIONS, EDITION, WARNS } from '../../search/engine/pagefind-engine.ts';
import { packTerms, type PackedTerm } from '../../search/index/product-terms.ts';
import {
  cardsFile,
  packCard,
  wordListFile,
  wordsFile,
  type CardsFile,
  type WordsFile,
} from '../../search/index/search-data.ts';
import { packWordList, type WordListFile } from '../../search/index/word-list.ts';
import { joinSigns } from '../../search/text/signs.ts';
import { tokenize } from '../../search/text/tokenize.ts';
import { commonWords } from './common-words.ts';
import type { VocabularyData } from '../../search/index/vocabulary-data.ts';

/** A page as Pagefind keeps it for its excerpts. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text: string }[];
}

interface IndexedPage {
  key: string;
  locale: string;
  fragment: Fragment;
}

/** What search may cost a reader's line, in bytes as they travel: words, cards and terms of a language. */
const MOST_BYTES = { words: 19_000, cards: 24_000, terms: 6_000 };
/** No card is smaller; saves compressing thousands of them to see that they are too many. */
const LEAST_CARD_BYTES = 20;
/** Before the data of a fragment stands Pagefind's signature. */
const SIGNATURE = 'pagefind_dcd'.length;
const FRAGMENT = /^fragment\/(.+)_[^_]+\.pf_fragment$/;

/** The written answers of an article's questions as plain text, in their order. */
export type AnswersOf = (article: string, locale: string) => readonly string[];

/** What of an article only a machine has translated. */
export type UnreadOf = (article: string, locale: string) => Card['unread'];

/**
 * Makes what search needs to know of the site besides Pagefind's index, from the index itself: so it knows the very
 * words that can be found.
 *
 * @param files of the index, by their path in its folder
 * @param content knows the synonyms, the answers in short, the questions and the product's terms
 * @returns files for the same folder
 */
export function makeSearchData(
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
  content: Content,
  answersOf: AnswersOf,
  unreadOf: UnreadOf = () => undefined,
): Map<string, string> {
  const pages = [...files].flatMap(([path, bytes]) => readFragment(path, bytes, content));
  const made = new Map<string, string>();
  for (const { id: locale } of content.locales) {
    const own = pages.filter((page) => page.locale === locale);
    const cards = own.map((page) => cardOf(page, content, answersOf, unreadOf));
    const others = content.locales.map(({ id }) => id).filter((id) => id !== locale);
    const languages = [locale, ...others];
    const words: WordsFile = { ...wordsOf(own, locale, content), others };
    const file: CardsFile = { ...cardsThatFit(cards), languages, terms: termsThatFit(languages, content) };
    made.set(wordsFile(locale), JSON.stringify(words));
    made.set(cardsFile(locale), JSON.stringify(file));
    made.set(wordListFile(locale), JSON.stringify(wordListOf(own, locale)));
  }
  return made;
}

/** A page of the index; none when the file is another part of it. */
function readFragment(path: string, bytes: Uint8Array, { locales }: Content): IndexedPage[] {
  const [, language] = FRAGMENT.exec(path) ?? [];
  const locale = locales.find(({ id }) => id.toLowerCase() === language)?.id;
  if (!locale) return [];
  const key = path.slice(path.indexOf('/') + 1, path.lastIndexOf('.'));
  const text = new TextDecoder().decode(gunzipSync(bytes).subarray(SIGNATURE));
  return [{ key, locale, fragment: JSON.parse(joinSigns(text)) as Fragment }];
}

function cardOf(
  { key, locale, fragment: { url, meta, filters, anchors } }: IndexedPage,
  content: Content,
  answersOf: AnswersOf,
  unreadOf: UnreadOf,
): Card {
  const said = (name: string, value: string | undefined) =>
    present(value, `the ${name} of ${url} in the search index`);
  const article = said('article', meta['article']);
  const read = content.articles.get(article);
  const text = read?.translations.get(locale)?.value;
  const answers = answersOf(article, locale);
  const unread = unreadOf(article, locale);
  const set = typographyOf(locale).typography;
  return {
    key,
    article,
    locale,
    url,
    title: said('title', meta['title']),
    topic: said('topic', filters['topic']?.[0]),
    category: said('category', meta['category']),
    brief: known(text?.brief, set),
    sections: anchors.map(({ id, text: title }) => ({ id, title })),
    questions: (text?.questions ?? []).map(({ ask, section }, index) => ({
      ask: set(ask),
      section,
      answer: known(answers[index]),
    })),
    warns: filters[WARNS] !== undefined,
    ...(filters[EDITION] && { editions: filters[EDITION].flatMap((ids) => ids.split(' ')) }),
    ...(unread && { unread }),
    keywords: text?.keywords ?? [],
  };
}

/** Empty where the content does not know it yet: while somebody writes, the index may be ahead of it. */
function known(text: string | undefined, set = (words: string) => words): string {
  return text === undefined ? '' : set(text);
}

/** The common words of a language and those of its texts. */
function wordListOf(pages: readonly IndexedPage[], locale: string): WordListFile {
  const forms = new Set<string>();
  for (const { fragment } of pages) for (const word of tokenize(fragment.content)) forms.add(word);
  return packWordList(locale, commonWords(locale), forms);
}

/** The words of a language; in a very large site as many as their bytes allow. */
function wordsOf(pages: readonly IndexedPage[], locale: string, { searchWords }: Content): VocabularyData {
  const {
    synonyms = [],
    spellings = {},
    phrases = {},
    everywhere = [],
  } = searchWords.get(locale)?.value ?? {};
  const texts = pages.map(({ fragment: { content: text, meta } }) =>
    [text, meta['alias'], meta['keywords']].join(BETWEEN_QUESTIONS),
  );
  return buildVocabulary(texts, searchRules(locale), { synonyms, spellings, phrases, everywhere }, (data) =>
    fits(data, MOST_BYTES.words),
  );
}

/**
 * The cards of a language; none when they are too many. With some of them, search would prefer the articles that have
 * one; without any, it looks at the pages that match best.
 */
function cardsThatFit(cards: readonly Card[]): Pick<CardsFile, 'topics' | 'cards'> {
  const packed = cards.map(packCard);
  const file = {
    topics: Object.fromEntries(cards.map(({ topic, category }) => [topic, category])),
    cards: packed,
  };
  if (cards.length * LEAST_CARD_BYTES <= MOST_BYTES.cards && fits(file, MOST_BYTES.cards)) return file;
  return { topics: {}, cards: [] };
}

/** Names that nobody could confirm are none that a screen shows: they are left out. None at all when they are too many. */
function termsThatFit(languages: readonly string[], { terms }: Content): PackedTerm[] {
  const certain = [...terms.entries].map(([id, { label = {}, unconfirmed = [] }]) => {
    const names = Object.entries(label).filter(([language]) => !unconfirmed.includes(language));
    return [id, Object.fromEntries(names)] as const;
  });
  const packed = packTerms(certain, languages);
  return fits(packed, MOST_BYTES.terms) ? packed : [];
}

/** Whether data takes no more bytes than these as it travels. What is far off either way is told by a quick look. */
function fits(data: unknown, most: number): boolean {
  const text = JSON.stringify(data);
  const quick = sizeOf(text, QUICK);
  if (quick <= most) return true;
  return quick <= most * QUICK_IS_LARGER && sizeOf(text, constants.BROTLI_MAX_QUALITY) <= most;
}

/** Takes a thirtieth of the time of the best compression, and is never so many times larger. */
const QUICK = 4;
const QUICK_IS_LARGER = 1.5;

const sizeOf = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
