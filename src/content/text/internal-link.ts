import type { Routes } from '../../core/routes.ts';

/** A link inside the help centre as writers write it: `article:dismiss-user#rehire`, `article:#rehire`, `page:faq`. */
export type InternalLink =
  { kind: 'article'; id: string; section: string | undefined } | { kind: 'page'; page: LinkablePage };

/** The pages a `page:` link can lead to. */
export const LINKABLE_PAGES = ['faq', 'search', 'home', 'terms'] as const;
export type LinkablePage = (typeof LINKABLE_PAGES)[number];

/**
 * Reads a link as written in an article.
 *
 * @returns undefined for links that leave the help centre; `'unknown'` for a `page:` that does not exist
 */
export function parseInternalLink(url: string): InternalLink | 'unknown' | undefined {
  const [, scheme, target = ''] = /^(article|page):(.*)$/.exec(url) ?? [];
  if (!scheme) return undefined;
  if (scheme === 'page') {
    const page = LINKABLE_PAGES.find((name) => name === target);
    return page ? { kind: 'page', page } : 'unknown';
  }
  const hash = target.indexOf('#');
  return hash === -1
    ? { kind: 'article', id: target, section: undefined }
    : { kind: 'article', id: target.slice(0, hash), section: target.slice(hash + 1) };
}

/** The address of an internal link for a reader of `locale`; `here` is the article it stands in. */
export function resolveInternalLink(
  link: InternalLink,
  locale: string,
  here: string,
  routes: Routes,
): string {
  if (link.kind === 'page') return routes[link.page](locale);
  if (!link.id || link.id === here) return link.section ? `#${link.section}` : routes.article(locale, here);
  return routes.article(locale, link.id, link.section);
}
