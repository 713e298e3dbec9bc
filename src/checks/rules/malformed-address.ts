import { defineRule } from '../rule.ts';
import { schemeOf } from '../scheme-of.ts';
import { at, links } from '../walk.ts';

export const malformedAddress = defineRule(
  {
    code: 'malformed-address',
    severity: 'error',
    explain: 'Readers who follow the link would get an error from their browser.',
  },
  function* (content) {
    for (const use of links(content)) {
      const { url } = use.link;
      const scheme = schemeOf(url);
      const good =
        scheme === 'mailto'
          ? /^mailto:[^\s@]+@[^\s@]+$/.test(url)
          : !scheme || !/^https?$/.test(scheme) || (/^https?:\/\//i.test(url) && isAddress(url));
      if (!good)
        yield {
          ...at(use, use.link),
          what: `"${url}" is not a complete address.`,
          fix:
            scheme === 'mailto'
              ? 'Write mailto:name@example.com.'
              : 'Write it like https://example.com/page.',
        };
    }
  },
);

function isAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.includes('.');
}
