import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { changePages } from './change-blocks.ts';
import { partOf } from './paging.ts';
import { areQuestionsSplit, questionsIn } from './questions.ts';
import { topicPages } from './topics.ts';

/** `getStaticPaths` of a page that exists once in every language. */
export const localePaths = ({ locales }: HelpCentre) => locales.map(({ id }) => ({ params: { locale: id } }));

/** `getStaticPaths` of the topic pages: every page of every topic in every language. */
export const topicPaths = (help: HelpCentre) =>
  help.locales.flatMap(({ id: locale }) =>
    help.topics(locale).flatMap(({ id: category }) =>
      topicPages(help, locale, category).map((page) => ({
        params: { locale, category, page: partOf(page) },
      })),
    ),
  );

/** `getStaticPaths` of what there is once for every topic in every language. */
export const everyTopicPaths = (help: HelpCentre) =>
  help.locales.flatMap(({ id: locale }) =>
    help.topics(locale).map(({ id: category }) => ({ params: { locale, category } })),
  );

/** `getStaticPaths` of what changed: every page of it in every language. */
export const changesPaths = (help: HelpCentre) =>
  help.locales.flatMap(({ id: locale }) =>
    changePages(help, locale).map((page) => ({ params: { locale, page: partOf(page) } })),
  );

/** `getStaticPaths` of the pages of questions by topic; none while all questions fit on one page. */
export const questionTopicPaths = (help: HelpCentre) =>
  areQuestionsSplit(help)
    ? help.locales.flatMap(({ id: locale }) =>
        questionsIn(help, locale).map(({ category }) => ({ params: { locale, topic: category.id } })),
      )
    : [];

/** `getStaticPaths` of the article pages: every live article in every language. */
export const articlePaths = ({ locales, articlesIn }: HelpCentre) =>
  locales.flatMap(({ id: locale }) => articlesIn(locale).map(({ id }) => ({ params: { locale, id } })));

/** `getStaticPaths` of the pages of retired articles, whose addresses go on working in every language. */
export const retiredPaths = ({ locales, retired }: HelpCentre) =>
  locales.flatMap(({ id: locale }) => retired.map(({ id }) => ({ params: { locale, retired: id } })));

/** `getStaticPaths` of everything there is for each article id, retired ones included, in every language. */
export const everyIdPaths = ({ locales, articles }: HelpCentre) =>
  locales.flatMap(({ id: locale }) => [...articles.keys()].map((id) => ({ params: { locale, id } })));
