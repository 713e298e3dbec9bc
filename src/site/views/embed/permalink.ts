import type { HelpCentre, LocalizedArticle } from '../../../content/help-centre/help-centre.ts';
import type { Locale } from '../../../core/locale.ts';
import { foreignAttributes } from '../foreign-attributes.ts';

/** What stands at `/go/<id>/`. */
export interface Permalink {
  /** The article as readers of the site's first language meet it. */
  page: LocalizedArticle;
  /** Where each language of the site leads; the first language first. */
  links: {
    locale: Locale;
    url: string;
    title: string;
    /** `lang` and `dir` of the title, where the article is not translated to that language yet. */
    text: { lang?: string; dir?: string };
  }[];
  /** Absolute addresses of the languages the article really exists in. */
  alternates: { locale: string; url: string }[];
  /** Absolute address of the article in the first of them. */
  canonical: string;
  /** Renamed sections: the old id, the one it has now; each as it stands in an address. */
  renamed: [string, string][];
}

/** Where the permalink of an article leads; that of a retired one leads to the article that replaced it. */
export function permalinkOf(help: HelpCentre, asked: string): Permalink {
  const { routes, absolute, locales } = help;
  const page = help.answering(help.defaultLocale.id, asked);
  const links = locales.map((locale) => {
    const { url, title, textLocale } = help.answering(locale.id, asked);
    return { locale, url, title, text: foreignAttributes(help, textLocale.id, locale.id) };
  });
  const alternates = help.record(page.id).translated.map((locale) => ({
    locale,
    url: absolute(routes.article(locale, page.id)),
  }));
  const [first] = alternates;
  if (!first) throw new Error(`The article "${page.id}" has no text.`);
  return {
    page,
    links,
    alternates,
    canonical: first.url,
    renamed: Object.entries(page.meta.sectionAliases).map(([old, now]) => [`#${old}`, `#${now}`]),
  };
}
