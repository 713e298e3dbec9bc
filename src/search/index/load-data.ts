import { lazy } from '../../core/lazy.ts';
import { createRoutes } from '../../core/routes.ts';
import { aliasLinesOf, linesOf, type Asked, type Card, type Line } from './cards.ts';
import { unpackTerms, type ProductTerm } from './product-terms.ts';
import {
  cardsFile,
  unpackCards,
  wordListFile,
  wordsFile,
  type CardsFile,
  type WordsFile,
} from './search-data.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { readWordList, type WordList, type WordListFile } from './word-list.ts';

/** The articles of a language in short. */
export interface Cards {
  all: readonly Card[];
  byKey: ReadonlyMap<string, Card>;
  byArticle: ReadonlyMap<string, Card>;
  linesOf(card: Card): readonly Line[];
  /** @param page its page in the index, which does not change */
  aliasLinesOf(card: Card, page: Asked): readonly Line[];
  /** Of all cards. */
  lines(): readonly Line[];
  /** What is called otherwise in another language. */
  terms: readonly ProductTerm[];
}

/** What search knows of the site besides its index. */
export interface SearchData {
  /** The words of one language. */
  vocabulary(locale: string): Promise<Vocabulary>;
  /** The words of every language, this one first: what a query needs that is not all in one. */
  vocabularies(first: string): Promise<readonly Vocabulary[]>;
  cards(locale: string): Promise<Cards>;
  /** The common words of these languages; fetched when a word is about to be corrected. */
  wordLists(locales: readonly string[]): Promise<readonly WordList[]>;
}

export interface SearchDataOptions {
  /** The folder of the index, with a slash at its end. */
  indexUrl: string;
  /** The root of the site, with a slash at its end. */
  rootUrl: string;
  /** Fetches a file as JSON; replaced in tests. */
  fetchJson?: (url: string) => Promise<unknown>;
}

/** Fetches each file once, when it is first asked for; what failed is fetched again. */
export function createSearchData({
  indexUrl,
  rootUrl,
  fetchJson = fetchFresh,
}: SearchDataOptions): SearchData {
  const routes = createRoutes(rootUrl);
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(file: string, read: (data: unknown) => T | Promise<T>): Promise<T> => {
    const reading = kept.get(file) ?? fetchJson(indexUrl + file).then(read);
    kept.set(file, reading);
    reading.catch(() => kept.delete(file));
    return reading as Promise<T>;
  };
  const words = (locale: string) =>
    once(wordsFile(locale), (data) => {
      const { others, ...own } = data as WordsFile;
      return { others, vocabulary: readVocabulary(locale, own) };
    });
  const vocabulary = async (locale: string) => (await words(locale)).vocabulary;
  const wordList = (locale: string) =>
    once(wordListFile(locale), (data) => readWordList(locale, data as WordListFile));
  return {
    vocabulary,
    vocabularies: async (first) => {
      const { others } = await words(first);
      return Promise.all([first, ...others].map(vocabulary));
    },
    wordLists: (locales) => Promise.all(locales.map(wordList)),
    cards: (locale) =>
      once(cardsFile(locale), async (data) => {
        const file = data as CardsFile;
        const cards = readCards(
          unpackCards(file, locale, (article) => routes.article(locale, article)),
          await vocabulary(locale),
          unpackTerms(file.terms, file.languages, (term) => routes.terms(locale, term)),
        );
        await cutIntoWords(cards);
        return cards;
      }),
  };
}

/** As many cards as a slow phone cuts into words without keeping a reader waiting for a letter. */
const CARDS_AT_A_TIME = 4;

/** Cuts the cards into words before all of them are looked at at once: a few at a time, so that the page goes on answering. */
async function cutIntoWords({ all, linesOf }: Cards): Promise<void> {
  for (const [index, card] of all.entries()) {
    if (index > 0 && index % CARDS_AT_A_TIME === 0) await new Promise((resolve) => setTimeout(resolve));
    linesOf(card);
  }
}

async function fetchFresh(url: string): Promise<unknown> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}

/** Cards with the ways to find one. Each card is cut into words when it is first looked at. */
export function readCards(
  all: readonly Card[],
  vocabulary: Vocabulary | undefined,
  terms: readonly ProductTerm[] = [],
): Cards {
  const linesOfCard = onceACard((card) => linesOf(card, vocabulary));
  return {
    all,
    byKey: new Map(all.map((card) => [card.key, card])),
    byArticle: new Map(all.map((card) => [card.article, card])),
    linesOf: linesOfCard,
    aliasLinesOf: onceACard((card, page: Asked) => aliasLinesOf(card, page, vocabulary)),
    lines: lazy(() => all.flatMap(linesOfCard)),
    terms,
  };
}

/** Makes the lines of a card when they are first asked for: cutting a text into words costs more than to weigh them. */
function onceACard<More extends unknown[]>(make: (card: Card, ...more: More) => readonly Line[]) {
  const made = new Map<Card, readonly Line[]>();
  return (card: Card, ...more: More) => {
    const lines = made.get(card) ?? make(card, ...more);
    made.set(card, lines);
    return lines;
  };
}
