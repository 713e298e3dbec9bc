import { answerText } from './answer-text.ts';
import type { HelpCentre, LocalizedArticle, LocalizedTopic } from '../../content/help-centre/help-centre.ts';

/** A question with its answer, and where to read on. */
export interface QuestionGroup {
  article: LocalizedArticle;
  section: { id: string; title: string } | undefined;
  wordings: string[];
  answer: string;
  url: string;
}

/** Every question of a language, by topic. */
export function questionsIn(
  help: HelpCentre,
  locale: string,
): { category: LocalizedTopic; groups: QuestionGroup[] }[] {
  return help
    .topics(locale)
    .map((category) => ({
      category,
      groups: help.byTopic(locale, category.id).flatMap((article) => questionsOf(help, article)),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function questionsOf(help: HelpCentre, article: LocalizedArticle): QuestionGroup[] {
  return article.questions.map(({ ask, answer, section: id }) => ({
    article,
    section: article.sections.find((section) => section.id === id),
    wordings: [ask],
    answer: answerText(help, article.textLocale.id, answer),
    url: id ? `${article.url}#${id}` : article.url,
  }));
}
