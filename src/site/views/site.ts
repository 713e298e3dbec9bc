import { getEntry } from 'astro:content';
import type { Locale } from '../../core/locale.ts';
import { createRoutes } from '../../core/routes.ts';
import { createTranslator, type Translator } from '../../i18n/translator.ts';
import type { UiWords } from '../../i18n/words.ts';
import type { Site } from '../../content/schemas/site.ts';

/** Every URL, under the site's base path. */
export const routes = createRoutes(import.meta.env.BASE_URL);

/** `content/site.yaml`. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing.');
  return entry.data;
}

/** The languages of the site; the first is the default. */
export async function getLocales(): Promise<Locale[]> {
  return (await getSite()).locales;
}

/** One language of the site. Throws when `site.yaml` does not list it. */
export async function getLocale(id: string): Promise<Locale> {
  const locale = (await getLocales()).find((candidate) => candidate.id === id);
  if (!locale) throw new Error(`content/site.yaml lists no language "${id}".`);
  return locale;
}

/** `lang` and `dir` of a text on a page in another language; nothing where the two are the same. */
export async function foreignAttributes(text: string, page: string | undefined) {
  if (page === undefined || page === text) return {};
  const { dir } = await getLocale(text);
  return { lang: text, dir };
}

/** The site's own words in one language. */
export async function getTranslator(locale: string): Promise<Translator> {
  const entry = await getEntry('ui', locale);
  if (!entry) throw new Error(`content/ui/${locale}.json is missing.`);
  return createTranslator(locale, entry.data as UiWords);
}

/** `getStaticPaths` of a page that exists once in every language. */
export async function localePaths() {
  return (await getLocales()).map(({ id }) => ({ params: { locale: id } }));
}

/** An absolute address on the site's origin. */
export async function absolute(path: string): Promise<string> {
  return new URL(path, (await getSite()).origin).href;
}
