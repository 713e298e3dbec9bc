import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { isHeadUnread } from './drift.ts';
import type { TopicQuestions } from './questions.ts';
import { siteWords } from './site-words.ts';

/** schema.org BreadcrumbList: the home page, then `steps`. */
export function breadcrumbData(help: HelpCentre, locale: string, steps: { name: string; url: string }[]) {
  const home = { name: help.translator(locale)('nav.help'), url: help.routes.home(locale) };
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: help.absolute(url),
    })),
  };
}

/** schema.org TechArticle. */
export function articleData(help: HelpCentre, article: LocalizedArticle) {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: article.title,
    description: article.description,
    inLanguage: article.textLocale.id,
    dateModified: article.meta.reviewed,
    url: help.absolute(article.url),
    publisher: { '@type': 'Organization', name: siteWords(help, article.locale).name },
  };
}

/**
 * schema.org FAQPage: the questions that the page shows, each with its written answer. Those that a machine translated and
 * nobody has read are left out: whoever shows an answer without its page would not show the note beside it either.
 *
 * @returns none where no question is left, for an empty list is no FAQPage
 */
export function faqData(help: HelpCentre, topics: readonly TopicQuestions[]) {
  const read = topics
    .flatMap(({ questions }) => questions)
    .filter(({ article }) => !isHeadUnread(help, article));
  if (read.length === 0) return [];
  const data = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: read.map(({ ask, answer }) => ({
      '@type': 'Question',
      name: ask,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
  return [data];
}
