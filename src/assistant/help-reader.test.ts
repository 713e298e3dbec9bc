import { expect, test } from 'vitest';
import type { SearchResults } from '../search/query/plan.ts';
import type { BuiltSite } from './built-site.ts';
import { createHelpReader } from './help-reader.ts';
import { markdownSection } from '../core/markdown-section.ts';
import { readMarkdownCopy } from './markdown-copy.ts';

const REVISION = 'a'.repeat(16);
const provenance = {
  title: 'Fill the tray',
  url: 'https://help.example/help/en/articles/tray/',
  permalink: 'https://help.example/help/go/tray/',
  language: 'en',
  topic: 'Things',
  revision: REVISION,
  reviewed: '2026-11-01',
  updated: '2026-11-02',
};
const copy = `---
${Object.entries(provenance)
  .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  .join('\n')}
behind:
  - { section: stuck, since: 2026-11-01, newer: ru }
unread: [null, paper]
---

# Fill the tray

In short.

## Put paper in

1. Open it.

## The drawer is\u00a0stuck \\[again\\]

Pull.
`;
const manifest = {
  schema: 1,
  revision: REVISION,
  builtAt: '2026-11-30T00:00:00.000Z',
  $schema: 'https://help.example/help/embed/v1/schema/manifest.json',
  site: { url: 'https://help.example/help/', names: { en: 'Help' } },
  defaultLocale: 'en',
  locales: [{ id: 'en', name: 'English', dir: 'ltr' }],
  articles: [
    {
      id: 'tray',
      state: 'live',
      updated: '2026-11-02',
      sourceLocale: 'en',
      locales: {
        en: {
          path: '/help/en/articles/tray/',
          title: 'Fill the tray',
          revision: REVISION,
          behind: ['stuck'],
          unread: ['@opening', 'paper'],
        },
      },
      sections: [
        { id: 'paper', aliases: ['sheets'], titles: { en: 'Put paper in' } },
        { id: 'stuck', aliases: [], titles: { en: 'The drawer is stuck [again]' } },
      ],
    },
    { id: 'box', state: 'retired', since: '2026-01-01', replacedBy: 'tray' },
  ],
  assets: {
    script: {
      path: '/help/embed/v1/auto.js',
      pinned: '/help/embed/v1/auto.1.js',
      integrity: `sha384-${'A'.repeat(64)}`,
    },
  },
};
const FILES: Record<string, string> = {
  '/help/embed/v1/manifest.json': JSON.stringify(manifest),
  '/help/en/articles/tray.md': copy,
};

const results = (tier: SearchResults['tier']): SearchResults => ({
  plan: {} as SearchResults['plan'],
  tier,
  total: 1,
  weaker: 0,
  hits:
    tier === 'nothing'
      ? []
      : [
          {
            article: 'tray',
            locale: 'en',
            url: '',
            title: [],
            category: '',
            excerpt: [],
            alsoCalled: [],
            answer:
              tier === 'answers'
                ? { text: 'Pull.', section: { id: 'stuck', title: 'Stuck', url: '' } }
                : undefined,
            sections: [{ id: 'paper', title: 'Put paper in', url: '', excerpt: [] }],
          },
        ],
});
const site: BuiltSite = {
  base: '/help/',
  read: (path) => Promise.resolve(FILES[path]),
  ask: (_locale, query) => Promise.resolve(results(query as SearchResults['tier'])),
};
const help = createHelpReader(site);

test('search tells the answer, the places to read on, and where all is from', async () => {
  const { tier, results: found } = await help.search('answers');
  expect(tier).toBe('answers');
  expect(found).toEqual([
    {
      ...provenance,
      behind: [{ section: 'stuck', since: '2026-11-01', newer: 'ru' }],
      unread: [null, 'paper'],
      article: 'tray',
      answer: 'Pull.',
      sections: [
        { id: 'stuck', title: 'Stuck', permalink: 'https://help.example/help/go/tray/#stuck' },
        { id: 'paper', title: 'Put paper in', permalink: 'https://help.example/help/go/tray/#paper' },
      ],
    },
  ]);
});

test('what is only near has no answer, and nothing has no article', async () => {
  expect((await help.search('near')).results.map(({ answer }) => answer)).toEqual([undefined]);
  expect(await help.search('nothing')).toEqual({ tier: 'nothing', results: [] });
});

test.each([
  ['an article', 'tray', undefined, '# Fill the tray', undefined],
  ['a retired one by what replaced it', 'box', undefined, '# Fill the tray', undefined],
  ['a section', 'tray', 'stuck', '## The drawer is\u00a0stuck \\[again\\]\n\nPull.', 'stuck'],
  ['a section by the id it had', 'tray', 'sheets', '## Put paper in\n\n1. Open it.', 'paper'],
])('reads %s', async (_name, article, section, text, id) => {
  const read = await help.read(article, section);
  expect(read.text.slice(0, text.length)).toBe(text);
  expect(read).toMatchObject({
    article: 'tray',
    revision: REVISION,
    behind: [{ section: 'stuck' }],
    unread: [null, 'paper'],
  });
  expect(read.permalink).toBe(`https://help.example/help/go/tray/${id ? `#${id}` : ''}`);
});

test.each([
  ['no such article', () => help.read('nope'), /no article "nope"/],
  [
    'no such section',
    () => help.read('tray', 'nope'),
    /no section "nope" in "tray". Its sections: paper, stuck/,
  ],
  ['no such language', () => help.search('answers', 'de'), /no language "de". The languages are: en/],
  ['no help centre', () => createHelpReader({ ...site, base: '/' }).list(), /no \/embed\/v1\/manifest.json/],
])('says that there is %s', async (_name, ask, message) => {
  await expect(ask()).rejects.toThrow(message);
});

test('lists the articles with what is behind', async () => {
  expect(await help.list()).toEqual([
    {
      article: 'tray',
      title: 'Fill the tray',
      permalink: 'https://help.example/help/go/tray/',
      revision: REVISION,
      behind: true,
      unread: true,
      sections: [
        { id: 'paper', title: 'Put paper in' },
        { id: 'stuck', title: 'The drawer is stuck [again]' },
      ],
    },
  ]);
});

test('what is no Markdown copy is refused', () => {
  expect(() => readMarkdownCopy('<!doctype html>')).toThrow('no frontmatter');
  expect(() => readMarkdownCopy('---\ntitle: x\n---\n\ntext')).toThrow(
    'The frontmatter of the Markdown copy',
  );
  expect(markdownSection(readMarkdownCopy(copy).text, 'Something else')).toBeUndefined();
});
