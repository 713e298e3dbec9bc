import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../../../core/locale.ts';
import { getTranslated, type ArticleView } from '../articles.ts';
import { absolute, foreignAttributes, getLocales, routes } from '../site.ts';
import { getAnswering } from './card.ts';

/** What stands at `/go/<id>/`. */
export interface Permalink {
  /** The article as readers of the site's first language meet it. */
  page: ArticleView;
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

/** `getStaticPaths` of the permalinks: every article, live or retired. */
export async function permalinkPaths() {
  return (await getCollection('articles')).map(({ id }) => ({ params: { id } }));
}

/** Where the permalink of an article leads; that of a retired one leads to the article that replaced it. */
export async function getPermalink(asked: string): Promise<Permalink> {
  const locales = await getLocales();
  const page = await getAnswering(locales[0]?.id ?? '', asked);
  const links = await Promise.all(
    locales.map(async (locale) => {
      const { url, title, textLocale } = await getAnswering(locale.id, asked);
      return { locale, url, title, text: await foreignAttributes(textLocale.id, locale.id) };
    }),
  );
  const alternates = await Promise.all(
    (await getTranslated(page.id)).map(async (locale) => ({
      locale,
      url: await absolute(routes.article(locale, page.id)),
    })),
  );
  const aliases = (await getEntry('articles', page.id))?.data.sectionAliases ?? {};
  return {
    page,
    links,
    alternates,
    canonical: alternates[0]?.url ?? '',
    renamed: Object.entries(aliases).map(([old, now]) => [`#${old}`, `#${now}`]),
  };
}
