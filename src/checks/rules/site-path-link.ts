import { defineRule } from '../rule.ts';
import { schemeOf } from '../scheme-of.ts';
import { at, links } from '../walk.ts';

export const sitePathLink = defineRule(
  {
    code: 'site-path-link',
    severity: 'error',
    explain:
      'A path breaks when the site moves, leads to one language only, and nobody notices when the page is gone.',
  },
  function* (content) {
    for (const use of links(content)) {
      const { url } = use.link;
      if (schemeOf(url) !== undefined) continue;
      yield {
        ...at(use, use.link),
        what: url === '' ? 'The link has no address.' : `The link "${url}" is a path.`,
        fix: `Write ${target(url, (id) => content.articles.has(id))}.`,
      };
    }
  },
);

/** The link that was probably meant. */
function target(url: string, exists: (id: string) => boolean): string {
  if (url.startsWith('#')) return `article:${url}`;
  const [path = '', section] = url.split('#');
  const parts = path.split('/').map((part) => part.replace(/\.mdx?$/, ''));
  const id = parts.find(exists);
  if (id) return `article:${id}${section ? `#${section}` : ''}`;
  return 'article:some-id for an article, page:faq for a page, or the whole address with https://';
}
