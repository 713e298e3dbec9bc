import type { ArticleView } from './articles.ts';
import { getArticles } from './articles.ts';
import { getSectionAnswers } from './section-answers.ts';
import { getCategories, type CategoryView } from './categories.ts';

/** The wordings that lead to one answer: an article, or one of its sections. */
export interface QuestionGroup {
  article: ArticleView;
  section: { id: string; title: string } | undefined;
  wordings: string[];
  /** The answer in brief, plain text; empty when the section begins with neither words nor steps. */
  answer: string;
  url: string;
}

/** Every question of a language, by topic; wordings of one answer stand together. */
export async function getQuestions(
  locale: string,
): Promise<{ category: CategoryView; groups: QuestionGroup[] }[]> {
  const articles = await getArticles(locale);
  const topics = await Promise.all(
    (await getCategories(locale)).map(async (category) => {
      const within = articles.filter((article) => article.category.id === category.id);
      return { category, groups: (await Promise.all(within.map(groupsOf))).flat() };
    }),
  );
  return topics.filter(({ groups }) => groups.length > 0);
}

async function groupsOf(article: ArticleView): Promise<QuestionGroup[]> {
  const answers = await getSectionAnswers(article);
  const groups = new Map<string, QuestionGroup>();
  for (const { ask, section: id = '' } of article.questions) {
    const group = groups.get(id) ?? {
      article,
      section: article.sections.find((section) => section.id === id),
      wordings: [],
      answer: id ? (answers.get(id) ?? '') : article.brief,
      url: id ? `${article.url}#${id}` : article.url,
    };
    group.wordings.push(ask);
    groups.set(id, group);
  }
  return [...groups.values()];
}
