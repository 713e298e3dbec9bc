import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import type { Locale } from '../../core/locale.ts';
import { updatedOn } from '../../site/views/changes.ts';
import { siteWords } from '../../site/views/site-words.ts';
import type { TakenArticle } from './take-articles.ts';

/** A topic, or the whole help centre, in one language: what is to be taken along. */
export interface BookPlan {
  /** Its address on the site; also what tells it from other books. */
  url: string;
  title: string;
  /** The name of the help centre. */
  publisher: string;
  locale: Locale;
  /** The last day anything in it changed, `2026-11-22`: the same content makes the same book. */
  day: string;
  /** What has to be said of its age, and where a newer one is. */
  asOf: string;
  /** Heading of its contents. */
  contents: string;
  topics: { title: string; articles: { id: string; url: string }[] }[];
}

/** The same with the texts. */
export interface Book extends Omit<BookPlan, 'topics'> {
  topics: { title: string; articles: TakenArticle[] }[];
}

/**
 * Says what belongs into a book. Articles that are not translated yet are left out.
 *
 * @param topic keeps to one topic; without it, all are in
 * @throws with a message for the terminal where there is no such language or topic, or nothing in it
 */
export function planBook(help: HelpCentre, locale: string, topic?: string): BookPlan {
  const languages = help.locales.map(({ id }) => id);
  if (!languages.includes(locale))
    throw new Error(`There is no language "${locale}". Fix: --locale ${languages.join(' or ')}.`);
  const known = help.topics(locale);
  const wanted = known.filter(({ id }) => topic === undefined || id === topic);
  if (wanted.length === 0)
    throw new Error(
      `There is no topic "${topic ?? ''}". Fix: --topic with one of ${known.map(({ id }) => id).join(', ')}.`,
    );
  const topics = wanted
    .map(({ id, name }) => ({
      title: name,
      articles: help.byTopic(locale, id).filter(({ untranslated }) => !untranslated),
    }))
    .filter(({ articles }) => articles.length > 0);
  const all = topics.flatMap(({ articles }) => articles);
  const [first] = all;
  if (!first) throw new Error(`Nothing of this is translated to "${locale}" yet.`);
  const t = help.translator(locale);
  const { name, title } = siteWords(help, locale);
  const day = all.map((article) => updatedOn(help, article)).reduce((a, b) => (a > b ? a : b));
  const [only] = wanted;
  const path = topic === undefined ? help.routes.home(locale) : help.routes.topic(locale, topic);
  const url = help.absolute(path);
  return {
    url,
    title: topic !== undefined && only ? `${only.name} — ${name}` : title,
    publisher: name,
    locale: help.locale(locale),
    day,
    asOf: t('export.asOf', { day: t.day(day), url }),
    contents: t('export.contents'),
    topics: topics.map(({ title: topicTitle, articles }) => ({
      title: topicTitle,
      articles: articles.map((article) => ({ id: article.id, url: article.url })),
    })),
  };
}
