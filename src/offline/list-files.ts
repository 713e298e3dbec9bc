import { createRoutes } from '../core/routes.ts';
import type { Extent } from './kept-files.ts';

/** A built site. */
export interface BuiltSite {
  /** The path of every file. */
  files: readonly string[];
  read: (path: string) => string;
}

/** Names of files as they stand in pages, style sheets and scripts. */
const NAMED = /[\w.~%@-]+\.(?:js|css|woff2|svg|png|jpe?g|gif|webp|avif)\b/g;
/** What a script fetches at once, and not when it is needed. */
const IMPORTED = /(?:from|import)\s*["']\.\/([\w.~%@-]+\.js)["']/g;
const ASSETS = /^(?:_astro|pictures)\//;

/**
 * Which files make a language work without a network.
 *
 * @returns paths within the site, pages by the name that visitors ask for (`ru/articles/a/`), in order
 */
export function listFiles(
  site: BuiltSite,
  locale: string,
  locales: readonly string[],
  extent: Extent,
): string[] {
  const routes = createRoutes('/');
  const path = (address: string) => address.slice(1);
  const pages =
    extent === 'shell'
      ? [path(routes.home(locale)), path(routes.offline(locale))]
      : site.files
          .filter((file) => file.startsWith(`${locale}/`) && file.endsWith('/index.html'))
          .map((file) => file.slice(0, -'index.html'.length))
          // Made for people who build other products: they are at a desk.
          .filter((page) => page !== path(routes.embedGuide(locale)));
  const assets = new Map(
    site.files
      .filter((file) => ASSETS.test(file))
      .map((file) => [file.slice(file.lastIndexOf('/') + 1), file]),
  );
  const kept = new Set<string>();
  const follow = (text: string, pattern: RegExp) => {
    for (const [named, name = named] of text.matchAll(pattern)) {
      const file = assets.get(name);
      if (file === undefined || kept.has(file)) continue;
      kept.add(file);
      if (file.endsWith('.css')) follow(site.read(file), NAMED);
      if (file.endsWith('.js')) follow(site.read(file), extent === 'shell' ? IMPORTED : NAMED);
    }
  };
  for (const page of pages) follow(site.read(`${page}index.html`), NAMED);
  const search = path(routes.searchIndex());
  const others = site.files.filter((file) =>
    extent === 'shell'
      ? false
      : file === path(routes.topicsOfQuestions(locale)) ||
        (file.startsWith(search) && isOfLocale(file, locale, locales)),
  );
  const icons = site.files.filter(
    (file) => file === 'favicon.svg' || file === path(routes.webManifest(locale)),
  );
  return [...pages, ...kept, ...others, ...icons].sort();
}

/** Whether a file of the search index is of this language, or of all: not `pagefind/index/en_1a2b.pf_index`, `cards.en.json`. */
function isOfLocale(file: string, locale: string, locales: readonly string[]): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const others = locales.filter((other) => other !== locale).map((other) => other.toLowerCase());
  return !others.some((other) =>
    [`${other}_`, `${other}.`].some((part) => `.${name.toLowerCase()}`.includes(`.${part}`)),
  );
}
