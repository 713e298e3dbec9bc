import type { LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { ASKED, BETWEEN_QUESTIONS, EDITION, WARNS, WHOLE } from '../../search/engine/pagefind-engine.ts';

/**
 * What the search index takes from an article's element besides its text.
 *
 * @param editions the ids of the editions that the article is for; none when it is for all
 * @returns attributes: Pagefind's own, and those that they point to
 */
export function indexAttributes(
  article: LocalizedArticle,
  editions: readonly string[],
): Record<string, string | undefined> {
  const warns = article.text.outline().components.some(({ name }) => name === 'Loss');
  return {
    'data-pagefind-body': article.untranslated ? undefined : '',
    'data-pagefind-filter': [
      ...(warns ? [`${WARNS}[data-warns]`] : []),
      ...(editions.length > 0 ? [`${EDITION}[data-editions]`] : []),
      ...(article.aliases.length > 0 ? [`${ASKED}[data-asked]`] : []),
      `topic:${article.category.id}`,
    ].join(', '),
    'data-pagefind-meta': [
      'alias[data-aliases]',
      ...(article.keywords.length > 0 ? ['keywords[data-keywords]'] : []),
      `article:${article.id}`,
    ].join(', '),
    'data-warns': warns ? 'loss' : undefined,
    'data-editions': editions.length > 0 ? editions.join(' ') : undefined,
    // How people ask for it: found like text, but in no excerpt.
    'data-aliases': [
      ...article.questions.map(({ ask }) => ask),
      ...article.aliases.map(({ text }) => text),
    ].join(BETWEEN_QUESTIONS),
    'data-asked':
      article.aliases.length > 0
        ? article.aliases.map(({ section }) => section ?? WHOLE).join(' ')
        : undefined,
    'data-keywords': article.keywords.length > 0 ? article.keywords.join(BETWEEN_QUESTIONS) : undefined,
  };
}
