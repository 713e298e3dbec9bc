import type { ArticleView } from './articles.ts';
import { getArticles } from './articles.ts';
import { getCategories, type CategoryView } from './categories.ts';

/** The wordings that lead to one answer: an article, or one of its sections. */
export interface QuestionGroup {
  article: ArticleView;
  section: { id: string; title: string } | undefined;
  wordings: string[];
  url: string;
}

/** Every question of a language, by topic; wordings of one answer stand together. */
export async function getQuestions(
  locale: string,
): Promise<{ category: CategoryView; groups: QuestionGroup[] }[]> {
  const articles = await getArticles(locale);
  return (await getCategories(locale))
    .map((category) => ({
      category,
      groups: articles.filter((article) => article.category.id === category.id).flatMap(groupsOf),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function groupsOf(article: ArticleView): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>();
  for (const { ask, section: id } of article.questions) {
    const group = groups.get(id ?? '') ?? {
      article,
      section: article.sections.find((section) => section.id === id),
      wordings: [],
      url: id ? `${article.url}#${id}` : article.url,
    };
    group.wordings.push(ask);
    groups.set(id ?? '', group);
  }
  return [...groups.values()];
}
