import { parseInternalLink } from '../../content/text/internal-link.ts';
import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { at, links } from '../walk.ts';

export const unknownArticleLink = defineRule(
  {
    code: 'unknown-article-link',
    severity: 'error',
    explain: 'Readers who follow the link would get "page not found".',
  },
  function* (content) {
    const { articles } = content;
    for (const use of links(content)) {
      const link = parseInternalLink(use.link.url);
      if (!link || link === 'unknown' || link.kind !== 'article') continue;
      if (link.id ? articles.has(link.id) : link.section) continue;
      yield {
        ...at(use, use.link),
        what: link.id ? `There is no article "${link.id}".` : `The link "${use.link.url}" names no article.`,
        fix: suggest(
          link.id,
          articles.keys(),
          'An article’s id is the name of its folder in content/articles.',
        ),
      };
    }
  },
);
