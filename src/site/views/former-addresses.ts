import type { HelpCentre } from '../../content/help-centre/help-centre.ts';

/** An address of an older site, and where its answer is now. */
export interface FormerAddress {
  /** From the origin's top: `/hc/en-us/articles/360`. */
  from: string;
  /** A path of this site. */
  to: string;
  /** The language that the old address names; undefined where it names none, and the reader's own is opened. */
  locale: string | undefined;
  /** What the page says, for browsers that do not go on by themselves. */
  title: string;
}

/** Every old address of the help centre, in the order of its articles; host rules and redirect pages are made of it. */
export function formerAddresses(help: HelpCentre): FormerAddress[] {
  return [...help.articles.values()].flatMap(({ id, meta }) =>
    meta.formerly.map((from) => {
      const locale = localeIn(
        from,
        help.locales.map(({ id: tag }) => tag),
      );
      const article = help.answering(locale ?? help.defaultLocale.id, id);
      return {
        from,
        to: locale === undefined ? help.routes.permalink(id) : article.url,
        locale,
        title: article.title,
      };
    }),
  );
}

/** The language that a part of an address names: `en-us` is English to a site that has `en`. */
function localeIn(path: string, locales: readonly string[]): string | undefined {
  for (const part of path.toLowerCase().split('/')) {
    const found = locales.find((locale) => locale.toLowerCase() === part);
    if (found !== undefined) return found;
    if (/^[a-z]{2}-[a-z]{2,4}$/.test(part)) {
      const near = locales.find((locale) => locale === part.split('-')[0]);
      if (near !== undefined) return near;
    }
  }
  return undefined;
}
