import { siteWords } from '../../site/views/site-words.ts';
import { helpCentre } from '../../content/help-centre/current.ts';
import { atomFeed } from '../../site/views/atom-feed.ts';
import { changesIn, sayChange } from '../../site/views/changes.ts';
import { localePaths } from '../../site/views/paths.ts';
import type { APIRoute } from 'astro';

/** Feed readers keep what they have seen: a feed holds what is new. */
const MOST_ENTRIES = 50;

export const getStaticPaths = () => localePaths(helpCentre());

export const GET: APIRoute<Record<string, never>, { locale: string }> = ({ params: { locale } }) => {
  const help = helpCentre();
  const t = help.translator(locale);
  const changes = changesIn(help, locale)
    .filter(({ article }) => !article.untranslated)
    .slice(0, MOST_ENTRIES);
  const { title: name } = siteWords(help, locale);
  const feed = atomFeed({
    self: help.absolute(help.routes.feed(locale)),
    page: help.absolute(help.routes.changes(locale)),
    locale,
    title: `${t('changes.title')} — ${name}`,
    author: name,
    entries: changes.map((change) => ({
      url: help.absolute(change.article.url),
      title: change.article.title,
      day: change.day,
      summary: `${sayChange(change, t)} ${change.article.brief}`,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
