import { parseInternalLink } from '../../content/text/internal-link.ts';
import { defineRule } from '../rule.ts';
import { isRetired } from '../sections.ts';
import { at, links } from '../walk.ts';

export const linkToRetired = defineRule(
  {
    code: 'link-to-retired',
    severity: 'warning',
    explain: 'Readers would be shown a notice that the article moved before they get to its successor.',
  },
  function* (content) {
    const successor = (id: string) => {
      const article = content.articles.get(id);
      return article && isRetired(article) ? article.meta?.value.retired?.replacedBy : undefined;
    };
    for (const use of links(content)) {
      const link = parseInternalLink(use.link.url);
      if (!link || link === 'unknown' || link.kind !== 'article') continue;
      const now = successor(link.id);
      if (now)
        yield {
          ...at(use, use.link),
          what: `The article "${link.id}" is retired.`,
          fix: `Link to article:${now} instead.`,
        };
    }
    for (const { meta } of content.articles.values())
      for (const [index, id] of (meta?.value.related ?? []).entries()) {
        const now = successor(id);
        if (meta && now)
          yield {
            file: meta.file,
            ...meta.placeOf(['related', index]),
            what: `The article "${id}" is retired.`,
            fix: `Write ${now} instead.`,
          };
      }
  },
);
