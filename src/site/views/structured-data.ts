import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
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

/** schema.org FAQPage: the questions that the page shows, each with its written answer. */
export function faqData(topics: readonly TopicQuestions[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: topics
      .flatMap(({ questions }) => questions)
      .map(({ ask, answer }) => ({
        '@type': 'Question',
        name: ask,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
  };
}
