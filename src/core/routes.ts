/**
 * Every URL of the site is made here and nowhere else.
 *
 * @param base the path the site is served under, with or without slashes at its ends: `/`, `/help`
 */
export function createRoutes(base: string) {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const at = below(root);

  return {
    /** The page that picks a language. */
    root: () => root,
    ...createLinkRoutes(root),
    ...createPanelRoutes(root),
    /** oEmbed's answer for an article. */
    oembed: (locale: string, id: string) => at(`embed/v1/${locale}/${id}.oembed.json`),
    /** The articles of a topic; in a large help centre on several pages. */
    topic: (locale: string, category: string, page = 1) =>
      at(`${locale}/topics/${category}/${pagePart(page)}`),
    article: (locale: string, id: string, section?: string) => at(`${locale}/articles/${id}/`, section),
    /** The article as Markdown, for machines and for copying. */
    articleMarkdown: (locale: string, id: string) => at(`${locale}/articles/${id}.md`),
    /** What there is for programs to read: every language, or the articles of one. */
    llms: (locale?: string) => at(`${locale === undefined ? '' : `${locale}/`}llms.txt`),
    /** All articles of a language as one Markdown text. */
    llmsFull: (locale: string) => at(`${locale}/llms-full.txt`),
    openSearch: (locale: string) => at(`${locale}/opensearch.xml`),
    webManifest: (locale: string) => at(`${locale}/manifest.webmanifest`),
    /** Takes what readers say of articles. */
    feedback: () => at('feedback'),
    /** Takes searches without an answer. */
    failedSearches: () => at('feedback/searches'),
    /** Takes how the visits of readers ended who allowed it. */
    visits: () => at('feedback/visits'),
    /** Says what is kept of it. */
    feedbackPage: (locale: string) => at(`${locale}/feedback/`),
    /** How accessible the help centre is, where it says so. */
    accessibility: (locale: string) => at(`${locale}/accessibility/`),
    /** Every question, or the index of their topics where they are many. */
    faq: (locale: string, category?: string) => at(`${locale}/faq/`, category),
    /** The questions of one topic, where they are many. */
    questions: (locale: string, category: string) => at(`${locale}/faq/${category}/`),
    /** Which topic each question belongs to, for old links to the one page. */
    topicsOfQuestions: (locale: string) => at(`${locale}/faq/topics.json`),
    /** The list of the product's buttons and names, or one of them. */
    terms: (locale: string, term?: string) => at(`${locale}/terms/`, term),
    /** What changed, the newest first; older pages have numbers. */
    changes: (locale: string, page = 1) => at(`${locale}/changes/${pagePart(page)}`),
    /** What a page says of sections that changed since a reader read them; fetched when there are any. */
    changedWords: (locale: string) => at(`${locale}/changed.json`),
    /** What changed, everywhere or in a topic, as an Atom feed. */
    feed: (locale: string, category?: string) =>
      at(`${locale}/${category === undefined ? '' : `topics/${category}/`}feed.xml`),
    search: (locale: string, query?: string) =>
      at(`${locale}/search/`) + (query ? `?q=${encodeURIComponent(query)}` : ''),
    /** The guide for people who put help into their product. */
    embedGuide: (locale: string) => at(`${locale}/embed/`),
    /** Offers to keep the help centre on the device, and stands where a page is not kept. */
    offline: (locale: string) => at(`${locale}/offline/`),
    /** At the top of the site, or it could not serve all of it. */
    serviceWorker: () => at('service-worker.js'),
    /** What the worker keeps of a language. */
    keptList: (name: string) => at(`offline/${name}.json`),
    notFound: () => at('404.html'),
    /** The ids of all articles, a line each: what a mistyped address is compared with. */
    articleIds: () => at('articles.txt'),
    /** The folder Pagefind's index is served from. */
    searchIndex: () => at('pagefind/'),
    sitemap: () => at('sitemap-index.xml'),
    asset: (path: string) => at(path),
  };
}

/**
 * The addresses that help links know. They and those of the panel stand apart from the rest, so that what runs in
 * other products carries no others.
 *
 * @param root of the site, with a slash at its end: a path, or an absolute address
 */
export function createLinkRoutes(root: string) {
  const at = below(root);
  return {
    /** The address for other products' links: opens the article in the reader's language, or in the one named. */
    permalink: (id: string, section?: string, locale?: string) =>
      at(`go/${id}/${locale ? `?lang=${locale}` : ''}`, section),
    /** The folder of everything other products load: a file in it by its path. */
    embed: (path = '') => at(`embed/v1/${path}`),
    /** What an article says in short, as JSON. */
    embedCard: (locale: string, id: string) => at(`embed/v1/${locale}/${id}.json`),
  };
}

/** The addresses that the help panel knows; `root` as above. */
export function createPanelRoutes(root: string) {
  const at = below(root);
  return {
    home: (locale: string) => at(`${locale}/`),
    /** The page inside the help panel: an article, or search when there is no id. */
    panel: (locale: string, id?: string, section?: string) =>
      at(`embed/v1/panel/${locale}/${id ? `${id}/` : ''}`, section),
    /** The page in which the search for a contact form runs; nobody sees it. */
    suggest: (locale: string) => at(`embed/v1/suggest/${locale}/`),
  };
}

/** The first page of a list has no number in its address. */
const pagePart = (page: number) => (page > 1 ? `${page}/` : '');

const below = (root: string) => (path: string, hash?: string) => root + path + (hash ? `#${hash}` : '');

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
