import { LINKABLE_PAGES, parseInternalLink } from '../../content/text/internal-link.ts';
import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { at, links } from '../walk.ts';

export const unknownPageLink = defineRule(
  {
    code: 'unknown-page-link',
    severity: 'error',
    explain: 'Readers who follow the link would get "page not found".',
  },
  function* (content) {
    for (const use of links(content)) {
      if (parseInternalLink(use.link.url) !== 'unknown') continue;
      const page = use.link.url.slice('page:'.length);
      yield {
        ...at(use, use.link),
        what: `There is no page "${page}".`,
        fix: suggest(page, LINKABLE_PAGES, 'Topics and articles are linked to with article:.'),
      };
    }
  },
);
