import type { Content, ValuePath } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';
import { isRetired } from '../sections.ts';
import { suggest } from '../suggest.ts';
import { present } from '../../core/present.ts';

/** The articles that the site names by itself. */
export function namedBySite({ site }: Content): { id: string; path: ValuePath }[] {
  const { mostNeeded = [], board, contactArticle, announcements = [] } = site.value;
  return [
    ...mostNeeded.map((id, index) => ({ id, path: ['mostNeeded', index] })),
    ...(board ? [{ id: board, path: ['board'] }] : []),
    ...announcements.flatMap(({ article }, index) =>
      article ? [{ id: article, path: ['announcements', index, 'article'] }] : [],
    ),
    ...(contactArticle ? [{ id: contactArticle, path: ['contactArticle'] }] : []),
  ];
}

export const siteArticles = defineRule(
  {
    code: 'site-articles',
    severity: 'error',
    explain:
      'The home page, or search that found nothing, would lead to a page that does not exist or does not show what it should.',
  },
  function* (content) {
    const { articles, site } = content;
    const seen = new Set<string>();
    for (const { id, path } of namedBySite(content)) {
      const place = { file: site.file, ...site.placeOf(path) };
      const article = articles.get(id);
      const known = () => suggest(id, articles.keys(), 'Name an article that exists.');
      if (!article) yield { ...place, what: `There is no article "${id}".`, fix: known() };
      else if (isRetired(article))
        yield {
          ...place,
          what: `The article "${id}" is retired.`,
          fix: `Name its successor, "${present(article.meta?.value.retired?.replacedBy, `the successor of "${id}"`)}".`,
        };
      else if (path[0] === 'board') {
        const { meta } = article;
        if (meta && !meta.flawed.has('board') && !meta.flawed.has(undefined) && !meta.value.board?.length)
          yield {
            ...place,
            what: `The article "${id}" has no board.`,
            fix: `Add board: to ${meta.file}, or delete this line.`,
          };
      } else if (path[0] === 'mostNeeded' && seen.has(id))
        yield { ...place, what: `"${id}" stands twice in mostNeeded.`, fix: 'Delete one of the two.' };
      if (path[0] === 'mostNeeded') seen.add(id);
    }
  },
);
