import { getEntry } from 'astro:content';
import { getTranslated, getArticle, type ArticleView } from '../articles.ts';

/** Old ids of every section of an article, by the id it has now. */
export async function getAliases(article: string): Promise<Map<string, string[]>> {
  const aliases = (await getEntry('articles', article))?.data.sectionAliases ?? {};
  const byNew = new Map<string, string[]>();
  for (const [old, now] of Object.entries(aliases)) byNew.set(now, [...(byNew.get(now) ?? []), old]);
  return byNew;
}

/** An article in every language it is really translated to; the language it is written in first comes first. */
export async function getTexts(id: string): Promise<ArticleView[]> {
  const texts = await Promise.all((await getTranslated(id)).map((locale) => getArticle(locale, id)));
  return texts.filter((text) => text !== undefined).sort((a, b) => Number(isSource(b)) - Number(isSource(a)));
}

const isSource = ({ textLocale, meta }: ArticleView) => textLocale.id === meta.sourceLocale;
