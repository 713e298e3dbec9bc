import type { Article, ArticleTranslation, Content } from '../../content/reader/content.ts';
import type { Place } from '../../content/text/place.ts';
import { answerText, type Answer } from '../../content/text/answer.ts';
import { OBJECT } from '../../content/text/prose.ts';
import { translations } from '../walk.ts';

/** A question that is shown, with its written answer. */
export interface ShownAnswer {
  article: Article;
  translation: ArticleTranslation;
  id: string;
  ask: string;
  section: string | undefined;
  answer: Answer;
  /** The answer as readers read it, but for figures: `OBJECT` stands for each fact. */
  text: string;
  /** The question's number in its file, for places. */
  index: number;
}

/** Every question that is shown, in every language. */
export function* shownAnswers(content: Content): Generator<ShownAnswer> {
  for (const { article, translation } of translations(content)) {
    const { answers } = translation;
    for (const [index, { id, ask, section }] of (translation.value.questions ?? []).entries()) {
      const answer = answers[index];
      if (!answer) continue;
      const term = (key: string) => labelOf(content, key, translation.locale);
      const text = answerText(answer, { term, fact: () => OBJECT })
        .replace(/\s+/g, ' ')
        .trim();
      yield { article, translation, id, ask, section, answer, text, index };
    }
  }
}

/** Where an answer stands. */
export function answerPlace({ translation, index }: ShownAnswer): { file: string } & Partial<Place> {
  return { file: translation.file, ...translation.placeOf(['questions', index, 'answer']) };
}

/** What stands on the screen in a language; its id where nobody wrote that down. */
export function labelOf({ terms }: Pick<Content, 'terms'>, id: string, locale: string): string {
  return terms.entries.get(id)?.label?.[locale] ?? id;
}
