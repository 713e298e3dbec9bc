import type { ArticleView } from './articles.ts';
import { getArticles } from './articles.ts';
import { getCategories, type CategoryView } from './categories.ts';

/** A question with its answer, and where to read on. */
export interface QuestionGroup {
  article: ArticleView;
  section: { id: string; title: string } | undefined;
  wordings: string[];
  answer: string;
  url: string;
}

/** Every question of a language, by topic. */
export async function getQuestions(
  locale: string,
): Promise<{ category: CategoryView; groups: QuestionGroup[] }[]> {
  const articles = await getArticles(locale);
  return (await getCategories(locale))
    .map((category) => ({
      category,
      groups: articles.filter((article) => article.category.id === category.id).flatMap(questionsOf),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function questionsOf(article: ArticleView): QuestionGroup[] {
  return article.questions.map(({ ask, answer, section: id }) => ({
    article,
    section: article.sections.find((section) => section.id === id),
    wordings: [ask],
    answer,
    url: id ? `${article.url}#${id}` : article.url,
  }));
}
