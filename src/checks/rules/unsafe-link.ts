import { isSafeScheme, LINK_SCHEMES } from '../../core/schemes.ts';
import { nearestId } from '../../core/ids.ts';
import { defineRule } from '../rule.ts';
import { schemeOf } from '../scheme-of.ts';
import { at, links } from '../walk.ts';

export const unsafeLink = defineRule(
  {
    code: 'unsafe-link',
    severity: 'error',
    explain: 'A link like this can run a program in the reader’s browser or open something nobody checked.',
  },
  function* (content) {
    const allowed = [...LINK_SCHEMES, ...(content.site.value.linkSchemes ?? [])];
    for (const use of links(content)) {
      const { url } = use.link;
      const scheme = schemeOf(url);
      // What browsers would read otherwise than it looks is refused even where the outcome is harmless.
      if (scheme === undefined || (allowed.includes(scheme) && url.startsWith(`${scheme}:`))) continue;
      const near = nearestId(scheme, allowed);
      yield {
        ...at(use, use.link),
        what: `Links to "${scheme}:" are not allowed.`,
        fix: allowed.includes(scheme)
          ? `Write ${scheme}: in small letters, without spaces or hidden characters.`
          : `${near ? `Did you mean "${near}:"? ` : ''}Delete the link, or write https://…, mailto:…, tel:…, article:… or page:….${isSafeScheme(scheme) ? ` The scheme of your own app is named in content/site.yaml: linkSchemes: [${scheme}].` : ''}`,
      };
    }
  },
);
