import type { FoundPage } from '../engine/engine.ts';
import { tokensOf } from './tokens.ts';
import { partsOf } from '../text/tokenize.ts';
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
  /** The questions its pages show; with `section`, about that part of it. `answer` is '' when it is not known. */
  questions: { ask: string; section: string | undefined; answer: string }[];
  /** Other words people look for it by. */
  keywords: string[];
  /** Whether its text warns of a loss: such a page must not come first where it may not be what is looked for. */
  warns: boolean;
  /** The editions of the product that it is for; undefined where it is for all. */
  editions?: string[];
  /** What a machine translated and nobody has read: the words that say so, and ids of its parts (`@opening`: the beginning). */
  unread?: { note: string; parts: string[] };
}

/** The address of an article, or of a section of it. */
export function addressOf({ url }: Card, section?: string): string {
  return section ? `${url}#${section}` : url;
}

/** A line of a card that can answer a query by itself. */
export interface Line {
  kind: 'title' | 'question' | 'alias' | 'heading' | 'keyword' | 'brief';
  text: string;
  section?: string | undefined;
  /** What is written as the answer to it; '' when nothing is. */
  answer: string;
  /** The stems of its words, each once: see `stemsIn`. */
  stems: string[];
}

/** The lines of a card; none when the words of its language are not known. */
export function linesOf(card: Card, vocabulary: Vocabulary | undefined): Line[] {
  if (!vocabulary) return [];
  return [
    lineOf('title', card.title, vocabulary),
    ...card.questions.map(({ ask, section, answer }) => lineOf('question', ask, vocabulary, section, answer)),
    ...card.sections.map(({ id, title }) => lineOf('heading', title, vocabulary, id)),
    ...card.keywords.map((keyword) => lineOf('keyword', keyword, vocabulary)),
    lineOf('brief', card.brief, vocabulary),
  ];
}

/** What a page of the index says of how people ask for it. */
export type Asked = Pick<FoundPage, 'questions' | 'aliasSections'>;

/**
 * The lines that only a page of the index has: its other ways of asking.
 *
 * @param page all ways of asking of the page, those of the card first; and what its other ways are about
 */
export function aliasLinesOf(
  card: Card,
  { questions, aliasSections }: Asked,
  vocabulary: Vocabulary | undefined,
): Line[] {
  if (!vocabulary) return [];
  const others = questions.slice(card.questions.length);
  // Where the page has no card its questions are among them: what is told is of the last.
  const told = others.length - aliasSections.length;
  return others.map((text, index) => lineOf('alias', text, vocabulary, aliasSections[index - told]));
}

function lineOf(
  kind: Line['kind'],
  text: string,
  vocabulary: Vocabulary,
  section?: string,
  answer = '',
): Line {
  return { kind, text, section, answer, stems: [...new Set(stemsIn(text, vocabulary))] };
}

/** The stems of a text's words, in its order; function words as they are, phrases by the words they stand for. */
export function stemsIn(text: string, vocabulary: Vocabulary): string[] {
  const { fold, functionWords, stem } = vocabulary.rules;
  return tokensOf(text, vocabulary).flatMap(({ text: word, options }) => {
    if (options) return options.map(({ entry }) => entry.stem);
    return partsOf(word)
      .map(fold)
      .map((part) => (functionWords.has(part) ? part : kept(part, stem, vocabulary)));
  });
}

/** Stems that were taken, by vocabulary: the lines of all cards have each word dozens of times. */
const taken = new WeakMap<Vocabulary, Map<string, string>>();

function kept(part: string, stem: (word: string) => string, vocabulary: Vocabulary): string {
  const stems = taken.get(vocabulary) ?? new Map<string, string>();
  taken.set(vocabulary, stems);
  const known = stems.get(part) ?? stem(part);
  stems.set(part, known);
  return known;
}
