import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { atomFeed } from './atom-feed.ts';
import { changesIn, sayChange } from './changes.ts';
import { siteWords } from './site-words.ts';

/** Feed readers keep what they have seen: a feed holds what is new. */
const MOST_ENTRIES = 50;

/**
 * What changed for readers of a language, as an Atom feed: each article with the sections that changed last, and why.
 *
 * @param topic keeps to the articles of one topic
 * @throws when there is no such topic
 */
export function changesFeed(help: HelpCentre, locale: string, topic?: string): string {
  const { routes, absolute } = help;
  const t = help.translator(locale);
  const changes = changesIn(help, locale, topic)
    .filter(({ article }) => !article.untranslated)
    .slice(0, MOST_ENTRIES);
  const { title: name } = siteWords(help, locale);
  const category = help.topics(locale).find(({ id }) => id === topic);
  if (topic !== undefined && !category) throw new Error(`There is no topic "${topic}".`);
  return atomFeed({
    self: absolute(routes.feed(locale, topic)),
    page: absolute(topic === undefined ? routes.changes(locale) : routes.topic(locale, topic)),
    locale,
    title: [category?.name, t('changes.title'), name].filter(Boolean).join(' — '),
    author: name,
    entries: changes.map((change) => ({
      url: absolute(change.article.url),
      title: change.article.title,
      day: change.day,
      summary: `${sayChange(change, t)} ${change.article.brief}`,
    })),
  });
}

/** How a feed is sent. */
export const FEED_HEADERS = { 'content-type': 'application/atom+xml; charset=utf-8' };
