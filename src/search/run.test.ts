import { expect, test } from 'vitest';
import type { Engine, FoundPage } from './engine.ts';
import { run } from './run.ts';
import { understand } from './understand/understand.ts';

const page = (article: string, scores: number[] = []): FoundPage => ({
  article,
  url: `/en/articles/${article}/`,
  title: `The ${article}`,
  category: 'Paper',
  excerpt: [{ text: 'Fill the tray', hit: false }],
  sections: scores.map((score, index) => ({
    id: `part-${index}`,
    title: `Part ${index}`,
    url: `/en/articles/${article}/#part-${index}`,
    excerpt: [],
    score,
  })),
});

/** An engine that finds the given pages and notes what it is asked and what is loaded. */
function engineOf(pages: FoundPage[]) {
  const asked: unknown[] = [];
  const loaded: string[] = [];
  const engine: Engine = {
    search: (...question) => {
      asked.push(question);
      const load = (found: FoundPage) => () => {
        loaded.push(found.article);
        return Promise.resolve(found);
      };
      return Promise.resolve(pages.map((found) => ({ load: load(found) })));
    },
  };
  return { engine, asked, loaded };
}

const plan = understand('tray', { locale: 'en', topic: 'paper' });

test('asks for the query within the topic', async () => {
  const { engine, asked } = engineOf([]);
  await run(plan, engine, { limit: 5 });
  expect(asked).toEqual([['tray', { topic: 'paper' }]]);
});

test('counts every match and loads no more than the limit, in the order of the engine', async () => {
  const { engine, loaded } = engineOf([page('tray'), page('lamp'), page('toner')]);
  const results = await run(plan, engine, { limit: 2 });
  expect(results.total).toBe(3);
  expect(results.hits.map(({ article }) => article)).toEqual(['tray', 'lamp']);
  expect(loaded).toEqual(['tray', 'lamp']);
});

test('does not ask the engine about nothing', async () => {
  const { engine, asked } = engineOf([page('tray')]);
  const nothing = understand('  ', { locale: 'en' });
  expect(await run(nothing, engine, { limit: 5 })).toEqual({ plan: nothing, total: 0, hits: [] });
  expect(asked).toEqual([]);
});

test.each([
  [
    [1, 5, 2, 4],
    ['part-1', 'part-2', 'part-3'],
  ],
  [
    [3, 3, 3, 3],
    ['part-0', 'part-1', 'part-2'],
  ],
  [[2], ['part-0']],
  [[], []],
])('of sections that score %j shows %j, in reading order', async (scores, wanted) => {
  const { hits } = await run(plan, engineOf([page('tray', scores)]).engine, { limit: 1 });
  expect(hits[0]?.sections.map(({ id }) => id)).toEqual(wanted);
});

test('marks the title and says the language', async () => {
  const { hits } = await run(plan, engineOf([page('tray')]).engine, { limit: 1 });
  expect(hits[0]).toMatchObject({
    locale: 'en',
    title: [
      { text: 'The ', hit: false },
      { text: 'tray', hit: true },
    ],
  });
});

test('loads nothing once it was aborted', async () => {
  const { engine, loaded } = engineOf([page('tray')]);
  const controller = new AbortController();
  const running = run(plan, engine, { limit: 1, signal: controller.signal });
  controller.abort();
  await expect(running).rejects.toThrow();
  expect(loaded).toEqual([]);
});

test('passes on the failure of the engine', async () => {
  const engine: Engine = { search: () => Promise.reject(new Error('out of reach')) };
  await expect(run(plan, engine, { limit: 1 })).rejects.toThrow('out of reach');
});
