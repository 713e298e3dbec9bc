import { lazyMap } from '../../core/lazy.ts';
import { createRoutes } from '../../core/routes.ts';
import { createTranslators } from '../../i18n/translator.ts';
import type { UiWords } from '../../i18n/words.ts';
import { articleDrift } from '../reader/article-drift.ts';
import type { Content, UiFile } from '../reader/content.ts';
import { articleRecords, isLive, isRetired } from './article-records.ts';
import { complete, completeEntries } from './complete.ts';
import { inLanguage } from './in-language.ts';
import type { HelpCentre, HelpCentreOptions, LocalizedArticle, LocalizedTopic } from './help-centre.ts';
import { createLocalizer } from './localize-article.ts';
import { visibleContent } from './visible-content.ts';

/**
 * Makes the help centre from what the reader gave. What the content check calls an error is left out of it (an article
 * that cannot be read, a fact without a value): a build stops before, a preview goes on with the rest.
 *
 * @throws Error when `site.yaml` has errors: without it there is no site
 */
export function createHelpCentre(read: Content, options: HelpCentreOptions = {}): HelpCentre {
  const { visibility = 'public', fallbacks = {} } = options;
  const content = visibleContent(read, visibility);
  const site = complete(content.site);
  const [defaultLocale] = content.locales;
  if (!site || !defaultLocale)
    throw new Error(
      `${content.site.file} has errors, so there is no site. Fix: run "npm run content check"; it says where.`,
    );
  const routes = createRoutes(options.base ?? site.base);

  const locales = new Map(content.locales.map((locale) => [locale.id, locale]));
  const locale = (id: string) => found(locales.get(id), `content/site.yaml lists no language "${id}".`);
  const speak = createTranslators(new Map(content.ui.map((file) => [file.locale, wordsOf(file)])));
  const translator = (id: string) => speak(locale(id).id);

  const topicsByOrder = [...completeEntries(content.categories)].sort(([, a], [, b]) => a.order - b.order);
  const topicPlaces = new Map(topicsByOrder.map(([id], place) => [id, place]));
  const topics = lazyMap((language: string): LocalizedTopic[] => {
    const { set } = translator(language);
    return topicsByOrder.map(([id, { name, description }]) => ({
      id,
      name: set(inLanguage(name, language, `The name of the topic "${id}"`)),
      description: set(inLanguage(description, language, `The description of the topic "${id}"`)),
    }));
  });

  const articles = articleRecords(content);
  const record = (id: string) => found(articles.get(id), `There is no article "${id}", live or retired.`);
  const placeOf = (category: string) => topicPlaces.get(category) ?? topicPlaces.size;
  const live = [...articles.values()]
    .filter(isLive)
    .sort(
      (a, b) =>
        placeOf(a.meta.category) - placeOf(b.meta.category) ||
        a.meta.order - b.meta.order ||
        (a.id < b.id ? -1 : 1),
    );

  const localize = createLocalizer(content, { routes, translator, locale, topics, fallbacks });
  const inLocale = lazyMap((language: string) => {
    const { id } = locale(language);
    return indexArticles(live.flatMap((article) => localize(id, article) ?? []));
  });
  const article = (language: string, id: string) => inLocale(language).byId.get(id);
  const siblings = ({ locale: language, id, category }: LocalizedArticle) => {
    const topic = inLocale(language).byTopic.get(category.id);
    const place = topic?.places.get(id);
    if (!topic || place === undefined)
      throw new Error(`The topic "${category.id}" has no article "${id}" in "${language}".`);
    return { articles: topic.articles, place };
  };
  const drift = lazyMap((id: string) => {
    const own = content.articles.get(id);
    return own && articleDrift(own, content);
  });

  const terms = completeEntries(content.terms);
  const facts = completeEntries(content.facts);
  const sources = completeEntries(content.sources);
  return {
    content,
    site,
    visibility,
    routes,
    absolute: (path) => new URL(path, site.origin).href,
    locales: content.locales,
    defaultLocale,
    locale,
    translator,
    topics,
    articles,
    live,
    retired: [...articles.values()].filter(isRetired),
    record,
    article,
    answering: (language, id) => {
      const { meta } = record(id);
      const answer = article(language, meta.retired?.replacedBy ?? id);
      return found(answer, `The article "${id}" leads to no text in "${language}".`);
    },
    articlesIn: (language) => inLocale(language).all,
    byTopic: (language, topic) => inLocale(language).byTopic.get(topic)?.articles ?? [],
    siblings,
    neighbours: (one) => {
      const { articles: all, place } = siblings(one);
      return { previous: all[place - 1], next: all[place + 1] };
    },
    sectionStates: (language, id) => {
      const state = drift(id)?.get(language);
      return state && 'sections' in state ? state.sections : [];
    },
    terms,
    facts,
    sources,
    term: (id) => found(terms.get(id), `content/terms.yaml has no "${id}".`),
    fact: (id) => found(facts.get(id), `content/facts.yaml has no "${id}".`),
    source: (id) => found(sources.get(id), `content/sources.yaml has no "${id}".`),
  };
}

/** The articles of a language, to be found by id and by topic. */
function indexArticles(all: readonly LocalizedArticle[]) {
  const topics = new Map<string, { articles: LocalizedArticle[]; places: Map<string, number> }>();
  for (const article of all) {
    const topic = topics.get(article.category.id) ?? { articles: [], places: new Map<string, number>() };
    topic.places.set(article.id, topic.articles.push(article) - 1);
    topics.set(article.category.id, topic);
  }
  return { all, byId: new Map(all.map((article) => [article.id, article])), byTopic: topics };
}

/** What the check found complete has every word; in a preview a missing one shows its key. */
const wordsOf = ({ all }: UiFile) => Object.fromEntries(all) as UiWords;

/** What a lookup found. */
function found<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
