import type { HelpCentre, LocalizedArticle, LocalizedTopic } from '../../content/help-centre/help-centre.ts';
import { answerText } from './answer-text.ts';

/** A question with its answer, and where to read on. */
export interface QuestionView {
  /** The same in every language; its anchor on the page. */
  id: string;
  article: LocalizedArticle;
  section: { id: string; title: string } | undefined;
  ask: string;
  answer: string;
  url: string;
}

/** Every question of a language, by topic. */
export function questionsIn(
  help: HelpCentre,
  locale: string,
): { category: LocalizedTopic; questions: QuestionView[] }[] {
  return help
    .topics(locale)
    .map((category) => ({
      category,
      questions: help.byTopic(locale, category.id).flatMap((article) => questionsOf(help, article)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function questionsOf(help: HelpCentre, article: LocalizedArticle): QuestionView[] {
  return article.questions.map(({ id, ask, answer, section: target }) => ({
    id,
    article,
    section: article.sections.find((section) => section.id === target),
    ask,
    answer: answerText(help, article.textLocale.id, answer),
    url: target ? `${article.url}#${target}` : article.url,
  }));
}
