import type { APIRoute } from 'astro';
import { atomFeed } from '../../site/views/atom-feed.ts';
import { getChanges } from '../../site/views/changes.ts';
import { absolute, getSite, getTranslator, localePaths, routes } from '../../site/views/site.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale } }) => {
  const t = await getTranslator(locale);
  const site = await getSite();
  const changes = (await getChanges(locale)).filter(({ article }) => !article.untranslated);
  const name = `${site.name[locale] ?? ''}: ${site.tagline[locale] ?? ''}`;
  const feed = atomFeed({
    self: await absolute(routes.feed(locale)),
    page: await absolute(routes.changes(locale)),
    locale,
    title: `${t('changes.title')} — ${name}`,
    author: name,
    entries: await Promise.all(
      changes.map(async ({ article, day }) => ({
        url: await absolute(article.url),
        title: article.title,
        day,
        summary: article.brief,
      })),
    ),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
