import { stringify } from 'yaml';
import { plain } from './yaml-text.ts';

/** What an article begins with. */
export interface ArticleDraft {
  id: string;
  category: string;
  order: number;
  audience: readonly string[];
  platforms: readonly string[];
  plan: string;
  sources: readonly string[];
  sourceLocale: string;
  /** Calendar day, `2026-11-22`. */
  reviewed: string;
  /** Locales whose translation is still to come. */
  owed: readonly string[];
  sections: readonly string[];
  /** By locale; what is not there is marked as still to be written. */
  words: Readonly<Record<string, DraftWords>>;
}

export interface DraftWords {
  title?: string | undefined;
  description?: string | undefined;
  brief?: string | undefined;
  questions?: readonly string[] | undefined;
  /** What is known of a section already, as MDX, by its id. */
  texts?: Readonly<Record<string, string>> | undefined;
}

/** Longest list that stands on one line, in characters. */
const ONE_LINE = 80;

/** The files of an article's folder, by name. */
export function draftFiles(draft: ArticleDraft): Map<string, string> {
  const files = new Map([['article.yaml', metaOf(draft)]]);
  for (const [locale, words] of Object.entries(draft.words)) {
    files.set(`${locale}.mdx`, textOf(draft, words));
    files.set(
      `aliases.${locale}.txt`,
      `${marker(`other ways of asking for ${draft.id}, one a line, in words of readers`)}\n`,
    );
  }
  return files;
}

function metaOf(draft: ArticleDraft): string {
  const lines = [
    `category: ${plain(draft.category)}`,
    `order: ${draft.order}`,
    list('audience', draft.audience),
    list('platforms', draft.platforms),
    `plan: ${plain(draft.plan)}`,
    `sourceLocale: ${draft.sourceLocale}`,
    `reviewed: ${draft.reviewed}`,
    list('sources', draft.sources),
    'related: []',
    ...(draft.owed.length > 0 ? [list('owed', draft.owed)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function textOf({ id, sections }: ArticleDraft, words: DraftWords): string {
  // The id keeps the markers of two unfinished articles apart: no question may be asked twice.
  const questions = words.questions ?? [marker(`how people ask for ${id}, in their own words`)];
  const [readOn] = sections;
  const question = (ask: string, index: number) => [
    `  - id: ${index === 0 ? id : `${id}-${index + 1}`}`,
    `    ask: ${scalar(ask)}`,
    `    answer: ${scalar(marker(`one to three sentences that answer question ${index + 1} of ${id} and stand alone`))}`,
    ...(readOn === undefined ? [] : [`    section: ${plain(readOn)}`]),
  ];
  return [
    '---',
    `title: ${scalar(words.title ?? marker(`title of ${id}`))}`,
    `description: ${scalar(words.description ?? marker('one sentence for search engines and link previews'))}`,
    `brief: ${scalar(words.brief ?? marker('the answer in two lines'))}`,
    'questions:',
    ...questions.flatMap(question),
    '---',
    ...sections.flatMap((section) => [
      '',
      `## ${marker(`heading of the section ${section}`)} [#${section}]`,
      '',
      words.texts?.[section] ?? `1. ${marker('one step, in the imperative')}`,
    ]),
    '',
  ].join('\n');
}

/** Stands where words are still to come; the content check refuses it. */
const marker = (what: string) => `[[${what}]]`;

const scalar = (text: string) => stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd();

function list(key: string, ids: readonly string[]): string {
  const line = `${key}: [${ids.map(plain).join(', ')}]`;
  return line.length <= ONE_LINE ? line : [`${key}:`, ...ids.map((id) => `  - ${plain(id)}`)].join('\n');
}
