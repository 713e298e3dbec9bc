import { writeMdx } from '../move/write-mdx.ts';
import type { Draft } from '../plan-drafts.ts';
import { draftFiles } from '../../content/article-draft.ts';

/** Where a draft comes from and what it is made for. */
export interface DraftSetting {
  /** The document’s name, for the writer. */
  document: string;
  locale: string;
  /** Every language of the site. */
  locales: readonly string[];
  /** Today, `2026-11-22`. */
  day: string;
}

/**
 * The files of a draft, by name.
 *
 * Like an article that was begun with `content new`, it has marks where words are still to come, and nothing where ids
 * are; the content check refuses both. What was found in the document is its text, to be told in other words.
 */
export function draftTexts(
  draft: Draft,
  { document, locale, locales, day }: DraftSetting,
): Map<string, string> {
  const files = draftFiles({
    id: draft.id,
    category: '',
    order: 1,
    audience: [],
    platforms: [],
    plan: '',
    sources: [],
    sourceLocale: locale,
    reviewed: day,
    owed: locales.filter((other) => other !== locale),
    sections: ['answer'],
    words: {
      [locale]: {
        title: draft.questions[0],
        questions: draft.questions,
        texts: draft.answers.length > 0 ? { answer: paragraphs(draft.answers) } : undefined,
      },
    },
  });
  const name = `${locale}.mdx`;
  const notes = [
    `Begun on ${day} from ${document}. Write in your own words, then delete this.`,
    ...draft.notes,
  ];
  files.set(name, `${files.get(name) ?? ''}\n{/*\n${notes.map(inComment).join('\n')}\n*/}\n`);
  return files;
}

/** Plain texts as MDX, in which nothing of them is markup. */
const paragraphs = (texts: readonly string[]) =>
  writeMdx(texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))).trimEnd();

/** Text that cannot end the comment it stands in. */
const inComment = (text: string) => text.replaceAll('*/', '* /');
