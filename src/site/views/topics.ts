import type { HelpCentre, LocalizedArticle, LocalizedTopic } from '../../content/help-centre/help-centre.ts';
import { pagesOf } from './paging.ts';

/** As many articles, each with its answer in short, as a page of 40 KB has room for in any alphabet. */
const ON_A_PAGE = 40;
/** A home page that lists more titles than these is no longer looked through. */
const ON_HOME = 80;
/** What a cut list shows at least of a topic. */
const LEAST_OF_A_TOPIC = 2;
/** How far the list beside an article reaches, before and after it. */
const REACH = 7;

/** The articles of a topic, by the pages that list them. */
export const topicPages = (help: HelpCentre, locale: string, topic: string) =>
  pagesOf(help.byTopic(locale, topic), ON_A_PAGE);

/** A topic with the first of its articles. */
export interface TopicView extends LocalizedTopic {
  url: string;
  /** How many articles it has. */
  count: number;
  articles: readonly LocalizedArticle[];
}

/** The topics that have articles, each with those the home page lists: all, or in a large help centre the first. */
export function homeTopics(help: HelpCentre, locale: string): TopicView[] {
  const topics = help.topics(locale).filter(({ id }) => help.byTopic(locale, id).length > 0);
  const all = help.articlesIn(locale).length <= ON_HOME;
  const most = all ? ON_HOME : Math.max(LEAST_OF_A_TOPIC, Math.floor(ON_HOME / topics.length));
  return topics.map((topic) => {
    const articles = help.byTopic(locale, topic.id);
    const url = help.routes.topic(locale, topic.id);
    return { ...topic, url, count: articles.length, articles: articles.slice(0, most) };
  });
}

/** The list of a topic beside one of its articles. */
export interface TopicWindow {
  topic: LocalizedTopic;
  /** The articles around the current one and itself, in their order. */
  articles: readonly LocalizedArticle[];
  /** Id of the current one. */
  current: string;
  /** How many articles the topic has. */
  count: number;
  /** The page of the topic that lists the current one. */
  url: string;
}

/** A window on the topic of an article: in a topic of thousands, those that stand near it. */
export function topicWindow(help: HelpCentre, article: LocalizedArticle): TopicWindow {
  const { articles, place } = help.siblings(article);
  const { locale, id, category } = article;
  return {
    topic: category,
    articles: articles.slice(Math.max(0, place - REACH), place + REACH + 1),
    current: id,
    count: articles.length,
    url: help.routes.topic(locale, category.id, Math.floor(place / ON_A_PAGE) + 1),
  };
}
