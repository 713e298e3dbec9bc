import { expect, test } from 'vitest';
import type { PagefindInstance, PagefindModule, PagefindOptions, PagefindPage } from './pagefind-api.ts';
import type { Query } from './engine.ts';
import { createPagefindEngine } from './pagefind-engine.ts';

const found: PagefindPage = {
  content: 'Fill the tray. Jam. Open the drawer. Pull. End. Close it.',
  url: '/help/en/articles/tray/',
  excerpt: 'Fill the <mark>tray</mark>',
  meta: {
    article: 'tray',
    title: 'Fill the tray',
    category: 'Paper',
    alias: 'How? | Why not?',
    keywords: 'drawer | paper jam',
  },
  filters: { topic: ['paper'], warns: ['loss'], asked: ['jam -'] },
  anchors: [
    { id: 'jam', element: 'h2', text: 'Jam', location: 3 },
    { id: 'end', element: 'h2', text: 'End', location: 8 },
  ],
  sub_results: [
    { title: 'Fill the tray', url: '/help/en/articles/tray/', excerpt: 'x', weighted_locations: [] },
    {
      title: 'Jam',
      url: '/help/en/articles/tray/#jam',
      excerpt: 'a <mark>tray</mark>',
      anchor: { id: 'jam' },
      weighted_locations: [{ balanced_score: 2 }, { balanced_score: 3 }],
    },
  ],
};

/** A stand-in for Pagefind and the network it needs, in which everything can be made to fail. */
function setUp({ pages = [found], locale = 'en' }: { pages?: PagefindPage[]; locale?: string } = {}) {
  const log = {
    imports: [] as string[],
    instances: [] as PagefindOptions[],
    searches: [] as [string, unknown][],
    merged: [] as unknown[],
    destroyed: 0,
  };
  const broken = { script: false, search: false, page: false, entry: false, part: false };
  const fail = (what: keyof typeof broken) =>
    broken[what] ? Promise.reject(new Error(`${what} is out of reach`)) : Promise.resolve();
  const instance: PagefindInstance = {
    search: async (...question) => {
      log.searches.push([...question]);
      await fail('search');
      await fail('entry');
      const results = ['en_1', 'ru_2'].flatMap((id) =>
        pages.map((page) => ({ id, score: 2.5, data: async () => (await fail('page'), page) })),
      );
      return { results };
    },
    mergeIndex: (...index) => Promise.resolve(void log.merged.push(index)),
    destroy: () => Promise.resolve(void log.destroyed++),
  };
  const module: PagefindModule = {
    createInstance: (options) => {
      log.instances.push(options);
      return instance;
    },
  };
  const engine = createPagefindEngine({
    locale,
    indexUrl: '/help/pagefind/',
    rootUrl: '/help/',
    importModule: async (url) => {
      log.imports.push(url);
      await fail('script');
      return module;
    },
    fetchFile: () => Promise.resolve({ ok: !broken.part, status: broken.part ? 404 : 200 }),
  });
  const ask = (topic?: string, locale = 'en', query: Query = { form: 'trays', stem: 'tray' }) =>
    engine.search(query, { locale, topic });
  return { engine, log, broken, ask };
}

test('reads pages with their sections, the part before the first heading aside', async () => {
  const [match] = await setUp().ask();
  expect(await match?.load()).toEqual({
    article: 'tray',
    url: '/help/en/articles/tray/',
    title: 'Fill the tray',
    topic: 'paper',
    category: 'Paper',
    questions: ['How?', 'Why not?'],
    aliasSections: ['jam', undefined],
    keywords: ['drawer', 'paper jam'],
    warns: true,
    outline: [
      { id: 'jam', title: 'Jam', opening: 'Open the drawer. Pull.', text: 'Open the drawer. Pull.' },
      { id: 'end', title: 'End', opening: 'Close it.', text: 'Close it.' },
    ],
    excerpt: [
      { text: 'Fill the ', hit: false },
      { text: 'tray', hit: true },
    ],
    sections: [
      {
        id: 'jam',
        title: 'Jam',
        url: '/help/en/articles/tray/#jam',
        excerpt: [
          { text: 'a ', hit: false },
          { text: 'tray', hit: true },
        ],
        score: 5,
      },
    ],
  });
});

test('leaves the pages of Pagefind as they are', async () => {
  const before = structuredClone(found);
  const [match] = await setUp().ask();
  await match?.load();
  expect(found).toEqual(before);
});

test('loads Pagefind once, from the index, for a site under a path', async () => {
  const { ask, log } = setUp();
  await Promise.all([ask(), ask()]);
  expect(log.imports).toEqual(['/help/pagefind/pagefind.js']);
  expect(log.instances).toMatchObject([{ baseUrl: '/help/', basePath: '/help/pagefind/' }]);
});

test('filters by topic only when there is one', async () => {
  const { ask, log } = setUp();
  await ask();
  await ask('paper');
  expect(log.searches).toEqual([
    ['tray', { filters: {} }],
    ['tray', { filters: { topic: 'paper' } }],
  ]);
});

test('asks for the script under a new address after it failed', async () => {
  const { ask, log, broken } = setUp();
  broken.script = true;
  await expect(ask()).rejects.toThrow('script is out of reach');
  broken.script = false;
  expect(await ask()).toHaveLength(1);
  expect(log.imports).toEqual(['/help/pagefind/pagefind.js', '/help/pagefind/pagefind.js?retry=1']);
});

test('starts afresh after a failed query', async () => {
  const { ask, log, broken } = setUp();
  broken.search = true;
  await expect(ask()).rejects.toThrow('search is out of reach');
  broken.search = false;
  expect(await ask()).toHaveLength(1);
  expect(log).toMatchObject({ destroyed: 1, instances: { length: 2 } });
});

test('starts afresh after a page that could not be fetched', async () => {
  const { ask, log, broken } = setUp();
  const [match] = await ask();
  broken.page = true;
  await expect(match?.load()).rejects.toThrow('page is out of reach');
  broken.page = false;
  await ask();
  expect(log.instances).toHaveLength(2);
});

test('fails when there is no index', async () => {
  const { ask, broken } = setUp();
  broken.entry = true;
  await expect(ask()).rejects.toThrow('entry is out of reach');
});

test('tells nothing found from nothing fetched', async () => {
  const { ask, broken } = setUp({ pages: [] });
  expect(await ask()).toEqual([]);
  broken.part = true;
  await expect(ask()).rejects.toThrow('404');
});

test('names pages and tells how well they match', async () => {
  expect(await setUp().ask()).toMatchObject([{ key: 'en_1', score: 2.5 }]);
});

test.each([
  ['a text', 'Red lamps', 'red lamp'],
  ['one in quotation marks', '"invites C++"', '"invit c++"'],
])('asks for %s as the index keeps its words', async (_what, text, asked) => {
  const { ask, log } = setUp();
  await ask(undefined, 'en', { text });
  expect(log.searches).toEqual([[asked, { filters: {} }]]);
});

test.each([
  ['without its ending', { form: 'invites', stem: 'invit' }, 'invit'],
  ['in other letters than it is written in', { form: 'copy', stem: 'copi' }, 'copi'],
])('asks for a word as the index keeps it: %s', async (_how, word, asked) => {
  const { ask, log } = setUp();
  await ask(undefined, 'en', word);
  expect(log.searches).toEqual([[asked, { filters: {} }]]);
});

test('leaves the endings to Pagefind in a language whose stems only its index knows', async () => {
  const { ask, log } = setUp({ locale: 'fr' });
  await ask(undefined, 'fr', { form: 'maisons', stem: 'maisons' });
  await ask(undefined, 'fr', { text: 'Les maisons' });
  expect(log.searches.map(([asked]) => asked)).toEqual(['maisons', 'Les maisons']);
});

test('asks in another language for a word without its ending, and adds that index once', async () => {
  const { ask, log } = setUp();
  const word = { form: 'настройка', stem: 'настройк' };
  await ask(undefined, 'ru', word);
  expect(await ask(undefined, 'ru', word)).toMatchObject([{ key: 'ru_2' }]);
  expect(log.merged).toEqual([['/help/pagefind/./', { language: 'ru' }]]);
  // As Pagefind writes it in its index.
  expect(log.searches[0]).toEqual(['настроик', { filters: {} }]);
});

test('asks in another language for what the index keeps, which is not what search takes for one word', async () => {
  const { ask, log } = setUp();
  await ask(undefined, 'ru', { form: 'увольнение', stem: 'увол' });
  expect(log.searches).toEqual([['увольнен', { filters: {} }]]);
});

test('adds the other language again after a failure', async () => {
  const { ask, log, broken } = setUp();
  await ask(undefined, 'ru');
  broken.search = true;
  await expect(ask()).rejects.toThrow();
  broken.search = false;
  await ask(undefined, 'ru');
  expect(log.merged).toHaveLength(2);
});
