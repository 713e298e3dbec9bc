import type { HelpCentre, LocalizedArticle, LocalizedTopic } from '../../content/help-centre/help-centre.ts';
import { answerText } from './answer-text.ts';

/** More questions than this are no longer read on one page: each topic then has a page of its own. */
const MOST_ON_A_PAGE = 150;

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

/** The questions of a topic. */
export interface TopicQuestions {
  category: LocalizedTopic;
  questions: QuestionView[];
}

/** Every question of a language, by topic; topics without questions are left out. */
export function questionsIn(help: HelpCentre, locale: string): TopicQuestions[] {
  return help
    .topics(locale)
    .map((category) => questionsOfTopic(help, locale, category))
    .filter(({ questions }) => questions.length > 0);
}

/** The questions of one topic. */
export function questionsOfTopic(help: HelpCentre, locale: string, category: LocalizedTopic): TopicQuestions {
  const articles = help.byTopic(locale, category.id);
  return { category, questions: articles.flatMap((article) => questionsOf(help, article)) };
}

/**
 * Whether every topic has a page of questions of its own, which an index leads to. The same in every language, so that
 * an address works in each.
 */
export function areQuestionsSplit({
  locales,
  articlesIn,
}: Pick<HelpCentre, 'locales' | 'articlesIn'>): boolean {
  return locales.some(
    ({ id }) => articlesIn(id).reduce((count, { questions }) => count + questions.length, 0) > MOST_ON_A_PAGE,
  );
}

/** Where each question stands while topics have pages of their own: topic by question, for old anchors. */
export function topicsOfQuestions(help: HelpCentre, locale: string): Record<string, string> {
  return Object.fromEntries(
    help
      .articlesIn(locale)
      .flatMap(({ questions, category }) => questions.map(({ id }) => [id, category.id] as const)),
  );
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
