import type { ArticleView } from './articles.ts';
import { absolute, getSite, getTranslator, routes } from './site.ts';

/** schema.org BreadcrumbList: the home page, then `steps`. */
export async function breadcrumbData(locale: string, steps: { name: string; url: string }[]) {
  const t = await getTranslator(locale);
  const all = [{ name: t('nav.help'), url: routes.home(locale) }, ...steps];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: await Promise.all(
      all.map(async ({ name, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: await absolute(url),
      })),
    ),
  };
}

/** schema.org TechArticle. */
export async function articleData(locale: string, article: ArticleView) {
  const { name } = await getSite();
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: article.title,
    description: article.description,
    inLanguage: article.textLocale.id,
    dateModified: article.meta.reviewed,
    url: await absolute(article.url),
    publisher: { '@type': 'Organization', name: name[locale] },
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
