/**
 * Every URL of the site is made here and nowhere else.
 *
 * @param base the path the site is served under, with or without slashes at its ends: `/`, `/help`
 */
export function createRoutes(base: string) {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const at = (path: string, hash?: string) => root + path + (hash ? `#${hash}` : '');

  return {
    /** The page that picks a language. */
    root: () => root,
    home: (locale: string) => at(`${locale}/`),
    topic: (locale: string, category: string) => at(`${locale}/topics/${category}/`),
    article: (locale: string, id: string, section?: string) => at(`${locale}/articles/${id}/`, section),
    /** The article as Markdown, for machines and for copying. */
    articleMarkdown: (locale: string, id: string) => at(`${locale}/articles/${id}.md`),
    faq: (locale: string, category?: string) => at(`${locale}/faq/`, category),
    terms: (locale: string) => at(`${locale}/terms/`),
    changes: (locale: string) => at(`${locale}/changes/`),
    /** What changed, as an Atom feed. */
    feed: (locale: string) => at(`${locale}/feed.xml`),
    search: (locale: string, query?: string) =>
      at(`${locale}/search/`) + (query ? `?q=${encodeURIComponent(query)}` : ''),
    notFound: () => at('404.html'),
    /** The folder Pagefind's index is served from. */
    searchIndex: () => at('pagefind/'),
    sitemap: () => at('sitemap-index.xml'),
    asset: (path: string) => at(path),
  };
}

export type Routes = ReturnType<typeof createRoutes>;

/**
 * The same page in another language: swaps the locale at the start of a path.
 *
 * @param pathname a path made by `createRoutes(base)`
 * @returns the path in `locale`; the path unchanged when it belongs to no language
 */
export function inLocale(pathname: string, locale: string, locales: readonly string[], base: string): string {
  const root = createRoutes(base).root();
  const [first, ...rest] = pathname.slice(root.length).split('/');
  return first && locales.includes(first) ? root + [locale, ...rest].join('/') : pathname;
}
