import { isInternal } from '../../content/help-centre/visible-content.ts';
import { parseInternalLink } from '../../content/text/internal-link.ts';
import { defineRule } from '../rule.ts';
import { at, links } from '../walk.ts';
import { namedBySite } from './site-articles.ts';

export const linkToInternal = defineRule(
  {
    code: 'link-to-internal',
    severity: 'error',
    explain: 'The public help centre has no internal articles: its readers would get "page not found".',
  },
  function* (content) {
    const { articles, site } = content;
    const internal = new Set([...articles.values()].filter(isInternal).map(({ id }) => id));
    if (internal.size === 0) return;
    const say = (id: string) => ({
      what: `The article "${id}" is internal, and this is not.`,
      fix: 'Lead to a public article, or write visibility: internal into the article.yaml of this one, too.',
    });
    for (const use of links(content)) {
      const link = parseInternalLink(use.link.url);
      if (!link || link === 'unknown' || link.kind !== 'article' || !internal.has(link.id)) continue;
      if (!internal.has(use.article.id)) yield { ...at(use, use.link), ...say(link.id) };
    }
    for (const { id: from, meta } of articles.values()) {
      if (!meta || internal.has(from)) continue;
      const { related = [], board = [], retired } = meta.value;
      const led = [
        ...related.map((id, index) => ({ id, path: ['related', index] })),
        ...board.map(({ to }, index) => ({ id: to.replace(/#.*/, ''), path: ['board', index, 'to'] })),
        ...(retired ? [{ id: retired.replacedBy, path: ['retired', 'replacedBy'] }] : []),
      ];
      for (const { id, path } of led)
        if (internal.has(id)) yield { file: meta.file, ...meta.placeOf(path), ...say(id) };
    }
    for (const { id, path } of namedBySite(content))
      if (internal.has(id)) yield { file: site.file, ...site.placeOf(path), ...say(id) };
  },
);
