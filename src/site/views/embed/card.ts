import { getCollection, getEntry } from 'astro:content';
import { clip } from '../../../core/clip.ts';
import type { Card } from '../../../embed/wire/card.ts';
import type { OEmbed } from '../../../embed/wire/oembed.ts';
import { SCHEMA, SUMMARY_LENGTH } from '../../../embed/wire/parts.ts';
import { getArticle, getRetired, type ArticleView } from '../articles.ts';
import { getUpdated } from '../changes.ts';
import { getSectionAnswers } from '../section-answers.ts';
import { absolute, getLocales, getSite, routes } from '../site.ts';
import { schemaPath } from './schemas.ts';
import { getAliases } from './sections.ts';

/** Seconds that others may keep what oEmbed says of an article: a day. */
const CACHE_AGE = 86_400;

/** `getStaticPaths` of everything there is for each article id, retired ones included, in every language. */
export async function everyIdPaths() {
  const articles = await getCollection('articles');
  return (await getLocales()).flatMap((locale) =>
    articles.map(({ id }) => ({ params: { locale: locale.id, id } })),
  );
}

/** The article that answers under an id: itself, or the one that replaced it. */
export async function getAnswering(locale: string, id: string): Promise<ArticleView> {
  const article = (await getArticle(locale, id)) ?? (await getRetired(locale, id))?.replacement;
  if (!article) throw new Error(`There is no article "${id}", live or retired.`);
  return article;
}

/** `/embed/v1/<locale>/<id>.json`. */
export async function getCard(locale: string, id: string): Promise<Card> {
  const article = await getAnswering(locale, id);
  const retired = (await getEntry('articles', id))?.data.retired;
  const answers = await getSectionAnswers(article);
  const aliases = await getAliases(article.id);
  const { id: lang, dir } = article.textLocale;
  return {
    $schema: await absolute(schemaPath('card')),
    schema: SCHEMA,
    id: article.id,
    ...(retired && { retired: { id, since: retired.on } }),
    locale,
    text: { lang, dir },
    title: article.title,
    summary: clip(article.brief, SUMMARY_LENGTH),
    url: await absolute(article.url),
    permalink: await absolute(routes.permalink(article.id)),
    updated: await getUpdated(article),
    sections: await Promise.all(
      article.sections.map(async ({ id: section, title }) => ({
        id: section,
        aliases: aliases.get(section) ?? [],
        title,
        summary: clip(answers.get(section) ?? '', SUMMARY_LENGTH),
        url: await absolute(routes.article(locale, article.id, section)),
      })),
    ),
  };
}

/** `/embed/v1/<locale>/<id>.oembed.json`. */
export async function getOEmbed(locale: string, id: string): Promise<OEmbed> {
  const { title, textLocale } = await getAnswering(locale, id);
  const { name } = await getSite();
  return {
    version: '1.0',
    type: 'link',
    title,
    provider_name: name[textLocale.id] ?? '',
    provider_url: await absolute(routes.home(locale)),
    cache_age: CACHE_AGE,
  };
}
