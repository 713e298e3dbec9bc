import { nearestId } from '../../core/ids.ts';
import { defineRule } from '../rule.ts';
import { schemeOf } from '../scheme-of.ts';
import { at, links } from '../walk.ts';

const ALLOWED = ['article', 'page', 'https', 'http', 'mailto'];

export const unsafeLink = defineRule(
  {
    code: 'unsafe-link',
    severity: 'error',
    explain: 'A link like this can run a program in the reader’s browser or open something nobody checked.',
  },
  function* (content) {
    for (const use of links(content)) {
      const { url } = use.link;
      const scheme = schemeOf(url);
      // What browsers would read otherwise than it looks is refused even where the outcome is harmless.
      if (scheme === undefined || (ALLOWED.includes(scheme) && url.startsWith(`${scheme}:`))) continue;
      const near = nearestId(scheme, ALLOWED);
      yield {
        ...at(use, use.link),
        what: `Links to "${scheme}:" are not allowed.`,
        fix: ALLOWED.includes(scheme)
          ? `Write ${scheme}: in small letters, without spaces or hidden characters.`
          : `${near ? `Did you mean "${near}:"? ` : ''}Delete the link, or write https://…, mailto:…, article:… or page:….`,
      };
    }
  },
);
