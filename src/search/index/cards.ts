import { tokensOf } from './tokens.ts';
import { partsOf } from '../text/words-of.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of an article without its text. */
export interface Card {
  /** The engine's name for the page. */
  key: string;
  article: string;
  /** The language of its text. */
  locale: string;
  /** Within the site, base path included. */
  url: string;
  title: string;
  /** Topic id and name. */
  topic: string;
  category: string;
  /** The answer in two lines; '' when it is not known. */
  brief: string;
  sections: { id: string; title: string }[];
  /** How people ask for it; with `section`, for that part of it. */
  questions: { ask: string; section: string | undefined }[];
  /** Other words people look for it by. */
  keywords: string[];
}

/** The address of an article, or of a section of it. */
export function addressOf({ url }: Card, section?: string): string {
  return section ? `${url}#${section}` : url;
}

/** A line of a card that can answer a query by itself. */
export interface Line {
  kind: 'title' | 'question' | 'heading' | 'keyword' | 'brief';
  text: string;
  section?: string | undefined;
  /** Stems of its words, each once; function words as they are, phrases by the words they stand for. */
  stems: string[];
}

/** The lines of a card; none when the words of its language are not known. */
export function linesOf(card: Card, vocabulary: Vocabulary | undefined): Line[] {
  if (!vocabulary) return [];
  const line = (kind: Line['kind'], text: string, section?: string): Line => ({
    kind,
    text,
    section,
    stems: stemsOf(text, vocabulary),
  });
  return [
    line('title', card.title),
    ...card.questions.map(({ ask, section }) => line('question', ask, section)),
    ...card.sections.map(({ id, title }) => line('heading', title, id)),
    ...card.keywords.map((keyword) => line('keyword', keyword)),
    line('brief', card.brief),
  ];
}

function stemsOf(text: string, vocabulary: Vocabulary): string[] {
  const { fold, functionWords, stem } = vocabulary.rules;
  const stems = tokensOf(text, vocabulary).flatMap(({ text: word, options }) => {
    if (options) return options.map(({ entry }) => entry.stem);
    return partsOf(word)
      .map(fold)
      .map((part) => (functionWords.has(part) ? part : stem(part)));
  });
  return [...new Set(stems)];
}
