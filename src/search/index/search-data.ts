import type { Card } from './cards.ts';
import type { PackedTerm } from './product-terms.ts';
import type { VocabularyData } from './vocabulary-data.ts';
import { present } from '../../core/present.ts';

/** `words.json` beside the index: the words of every language, by locale id. */
export type WordsFile = Record<string, VocabularyData>;

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
  /** A question, and the number of the section that answers it. */
  questions: [ask: string, section?: number][];
}

export const WORDS_FILE = 'words.json';
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
}: Card): PackedCard {
  const numbers = new Map(sections.map(({ id }, index) => [id, index]));
  return {
    key,
    article,
    title,
    topic,
    brief,
    sections: sections.map((section) => [section.id, section.title]),
    questions: questions.map(({ ask, section }) => {
      const number = section === undefined ? undefined : numbers.get(section);
      return number === undefined ? [ask] : [ask, number];
    }),
    keywords,
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
  return cards.map(({ sections, questions, ...card }) => ({
    ...card,
    locale,
    url: urlOf(card.article),
    category: present(topics[card.topic], `the name of the topic "${card.topic}"`),
    sections: sections.map(([id, title]) => ({ id, title })),
    questions: questions.map(([ask, number]) => ({
      ask,
      section: number === undefined ? undefined : sections[number]?.[0],
    })),
  }));
}
