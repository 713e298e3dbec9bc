import { expect, test } from 'vitest';
import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { createRoutes } from '../../core/routes.ts';
import { homeTopics, topicPages, topicWindow } from './topics.ts';

/** A help centre that has this many articles in each of its topics. */
function helpWith(counts: Record<string, number>) {
  const articles = new Map(
    Object.entries(counts).map(([topic, count]) => [
      topic,
      Array.from({ length: count }, (_, place) => ({
        id: `${topic}-${place}`,
        locale: 'en',
        category: { id: topic },
      })),
    ]),
  );
  const byTopic = (_: string, topic: string) => articles.get(topic) ?? [];
  return {
    routes: createRoutes('/'),
    topics: () => Object.keys(counts).map((id) => ({ id, name: id, description: id })),
    byTopic,
    articlesIn: () => [...articles.values()].flat(),
    siblings: ({ id, category }: LocalizedArticle) => ({
      articles: byTopic('en', category.id),
      place: byTopic('en', category.id).findIndex((article) => article.id === id),
    }),
  } as unknown as HelpCentre;
}

const windowOf = (count: number, place: number) => {
  const help = helpWith({ a: count });
  const [article] = help.byTopic('en', 'a').slice(place);
  if (!article) throw new Error('The topic is shorter.');
  const { articles, current, url } = topicWindow(help, article);
  return { from: articles[0]?.id, to: articles.at(-1)?.id, current, url };
};

test.each([
  [1, 0, { from: 'a-0', to: 'a-0', current: 'a-0', url: '/en/topics/a/' }],
  [100, 0, { from: 'a-0', to: 'a-7', current: 'a-0', url: '/en/topics/a/' }],
  [100, 50, { from: 'a-43', to: 'a-57', current: 'a-50', url: '/en/topics/a/2/' }],
  [100, 99, { from: 'a-92', to: 'a-99', current: 'a-99', url: '/en/topics/a/3/' }],
])('of %d articles, beside number %d stand %j', (count, place, wanted) => {
  expect(windowOf(count, place)).toEqual(wanted);
});

test('a window leads to the page that lists its article', () => {
  const help = helpWith({ a: 100 });
  for (const { number, items } of topicPages(help, 'en', 'a'))
    for (const article of items)
      expect(topicWindow(help, article).url).toBe(help.routes.topic('en', 'a', number));
});

test.each([
  ['every article of a small help centre', { a: 30, b: 50 }, [30, 50]],
  ['as many of each topic in a large one', { a: 30, b: 51 }, [30, 40]],
  [
    'some of each of very many topics',
    Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`t${i}`, 3])),
    Array(60).fill(2),
  ],
  ['no topic without articles', { a: 1, b: 0 }, [1]],
])('the home page lists %s', (_, counts, wanted) => {
  const topics = homeTopics(helpWith(counts), 'en');
  expect(topics.map(({ articles }) => articles.length)).toEqual(wanted);
});
