import { parseInternalLink } from '../../content/text/internal-link.ts';
import { defineRule } from '../rule.ts';
import { hasSection, isRetired, linkableSections } from '../sections.ts';
import { suggest } from '../suggest.ts';
import { at, links } from '../walk.ts';

export const unknownSectionLink = defineRule(
  {
    code: 'unknown-section-link',
    severity: 'error',
    explain: 'Readers would land at the top of a page and have to look for the answer themselves.',
  },
  function* (content) {
    for (const use of links(content)) {
      const link = parseInternalLink(use.link.url);
      if (!link || link === 'unknown' || link.kind !== 'article' || link.section === undefined) continue;
      const target = link.id ? content.articles.get(link.id) : use.article;
      if (!target || isRetired(target) || hasSection(target, link.section)) continue;
      yield {
        ...at(use, use.link),
        what: `The article "${target.id}" has no section "${link.section}".`,
        fix: suggest(
          link.section,
          linkableSections(target),
          'A section’s id stands behind its heading: [#like-this].',
        ),
      };
    }
  },
);
