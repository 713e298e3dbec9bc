import type { HelpCentre } from '../../content/help-centre/help-centre.ts';

/** `getStaticPaths` of a page that exists once in every language. */
export const localePaths = ({ locales }: HelpCentre) => locales.map(({ id }) => ({ params: { locale: id } }));

/** `getStaticPaths` of the topic pages: every topic in every language. */
export const topicPaths = ({ locales, topics }: HelpCentre) =>
  locales.flatMap(({ id: locale }) => topics(locale).map(({ id }) => ({ params: { locale, category: id } })));

/** `getStaticPaths` of the article pages: every live article in every language. */
export const articlePaths = ({ locales, articlesIn }: HelpCentre) =>
  locales.flatMap(({ id: locale }) => articlesIn(locale).map(({ id }) => ({ params: { locale, id } })));

/** `getStaticPaths` of the pages of retired articles, whose addresses go on working in every language. */
export const retiredPaths = ({ locales, retired }: HelpCentre) =>
  locales.flatMap(({ id: locale }) => retired.map(({ id }) => ({ params: { locale, retired: id } })));

/** `getStaticPaths` of everything there is for each article id, retired ones included, in every language. */
export const everyIdPaths = ({ locales, articles }: HelpCentre) =>
  locales.flatMap(({ id: locale }) => [...articles.keys()].map((id) => ({ params: { locale, id } })));
