import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
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

/** schema.org FAQPage: each question with its answer in brief. */
export function faqData(questions: { ask: string; answer: string }[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: questions.map(({ ask, answer }) => ({
      '@type': 'Question',
      name: ask,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
