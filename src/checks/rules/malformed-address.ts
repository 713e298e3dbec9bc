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
      const form = scheme === undefined ? undefined : FORMS.find((known) => known.scheme.test(scheme));
      if (form && !form.isGood(url))
        yield {
          ...at(use, use.link),
          what: `"${url}" is not a complete address.`,
          fix: form.fix,
        };
    }
  },
);

/** A telephone number as RFC 3966 has it: digits, and signs that only part them. */
const TELEPHONE = /^tel:\+?(?=[\d().-]*\d{3})[\d().-]{3,40}$/;

const FORMS = [
  {
    scheme: /^mailto$/,
    isGood: (url: string) => /^mailto:[^\s@]+@[^\s@]+$/.test(url),
    fix: 'Write mailto:name@example.com.',
  },
  {
    scheme: /^tel$/,
    isGood: (url: string) => TELEPHONE.test(url),
    fix: 'Write tel:+1-555-0100, without spaces.',
  },
  {
    scheme: /^https?$/,
    isGood: (url: string) => /^https?:\/\//i.test(url) && isAddress(url),
    fix: 'Write it like https://example.com/page.',
  },
];

function isAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.includes('.');
}
