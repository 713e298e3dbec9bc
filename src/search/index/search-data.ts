import type { Card } from './cards.ts';
import type { PackedTerm } from './product-terms.ts';
import type { VocabularyData } from './vocabulary-data.ts';
import { present } from '../../core/present.ts';

/** `words.<locale>.json` beside the index: the words of a language. */
export interface WordsFile extends VocabularyData {
  /** The languages that the site has besides: their words are fetched when these do not explain a query. */
  others: string[];
}

/**
 * `cards.<locale>.json` beside the index: the articles of a language and the product's terms in short, as far as they
 * are worth their bytes.
 */
export interface CardsFile {
  /** Names of the topics by their ids. */
  topics: Record<string, string>;
  cards: PackedCard[];
  /** The languages of the terms' names, that of the file first. */
  languages: string[];
  terms: PackedTerm[];
}

/** A card without what its file says for all. */
export interface PackedCard extends Pick<Card, 'key' | 'article' | 'title' | 'topic' | 'brief' | 'keywords'> {
  /** Id and title. */
  sections: [id: string, title: string][];
  /** A question, its answer and the number of the section that says more; -1 when none does. */
  questions: [ask: string, answer: string, section: number][];
  /** 1 when its text warns of a loss. */
  warns: 0 | 1;
  /** The editions that it is for, joined by spaces. */
  on?: string;
  /** The words that say that nobody has read a translation, then ids of the parts they are said of. */
  unread?: string[];
}

const NO_SECTION = -1;

export const wordsFile = (locale: string) => `words.${locale}.json`;
export const wordListFile = (locale: string) => `word-list.${locale}.json`;
export const cardsFile = (locale: string) => `cards.${locale}.json`;

/** Makes a card fit for travel. */
export function packCard({
  key,
  article,
  title,
  topic,
  brief,
  sections,
  questions,
  keywords,
  warns,
  editions,
  unread,
}: Card): PackedCard {
  const numbers = new Map(sections.map(({ id }, index) => [id, index]));
  const numberOf = (section: string | undefined) =>
    (section === undefined ? undefined : numbers.get(section)) ?? NO_SECTION;
  return {
    key,
    article,
    title,
    topic,
    brief,
    sections: sections.map((section) => [section.id, section.title]),
    questions: questions.map(({ ask, section, answer }) => [ask, answer, numberOf(section)]),
    keywords,
    warns: warns ? 1 : 0,
    ...(editions && { on: editions.join(' ') }),
    ...(unread && { unread: [unread.note, ...unread.parts] }),
  };
}

/**
 * @param locale the language of the file
 * @param urlOf the address of an article in it
 */
export function unpackCards(
  { topics, cards }: Pick<CardsFile, 'topics' | 'cards'>,
  locale: string,
  urlOf: (article: string) => string,
): Card[] {
  return cards.map(({ sections, questions, warns, on, unread: [note, ...parts] = [], ...card }) => ({
    ...card,
    warns: warns === 1,
    ...(on !== undefined && { editions: on.split(' ') }),
    ...(note !== undefined && { unread: { note, parts } }),
    locale,
    url: urlOf(card.article),
    category: present(topics[card.topic], `the name of the topic "${card.topic}"`),
    sections: sections.map(([id, title]) => ({ id, title })),
    questions: questions.map(([ask, answer, number]) => ({ ask, answer, section: sections[number]?.[0] })),
  }));
}
