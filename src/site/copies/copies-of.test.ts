import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { copiesOf } from './copies-of.ts';
import { LONGEST_LIST, llmsLists } from './llms.ts';

let help: HelpCentre;
let files: ReadonlyMap<string, () => string>;
const read = (path: string) => {
  const make = files.get(path);
  if (!make) throw new Error(`There is no ${path}, only ${[...files.keys()].join(', ')}.`);
  return make();
};
beforeAll(async () => {
  await using project = await createSampleProject();
  const { content } = await readContent(project.root);
  help = createHelpCentre(content, { base: '/help/' });
  files = copiesOf(help);
});

describe('the Markdown copy', () => {
  test('every article has one in every language, retired ones none', () => {
    const copies = [...files.keys()].filter((path) => path.endsWith('.md'));
    expect(copies.sort()).toEqual(
      help.locales.flatMap(({ id }) => help.live.map((one) => `${id}/articles/${one.id}.md`)).sort(),
    );
  });

  test('says where it comes from, and what the page says', () => {
    const [, head = '', text = ''] = read('pl/articles/alpha.md').split(/^---$/m);
    const article = help.article('pl', 'alpha');
    expect(parse(head)).toMatchObject({
      title: 'Usuń osobę',
      url: help.absolute('/help/pl/articles/alpha/'),
      permalink: help.absolute('/help/go/alpha/'),
      language: 'pl',
      reviewed: article?.meta.reviewed,
      revision: expect.stringMatching(/^[0-9a-f]+$/) as string,
    });
    expect(text).toContain('# Usuń osobę');
    for (const { title } of article?.sections ?? []) expect(text).toContain(`## ${title}`);
    expect(text).not.toMatch(/<[A-Z]|\]\((?!https?:|mailto:|tel:)/);
  });
});

describe('llms.txt', () => {
  test('leads from the root to every language, and from there to every copy', () => {
    const root = read('llms.txt');
    for (const { id } of help.locales) {
      expect(root).toContain(help.absolute(`/help/${id}/llms.txt`));
      for (const one of help.live)
        expect(read(`${id}/llms.txt`)).toContain(`(${help.absolute(`/help/${id}/articles/${one.id}.md`)})`);
      expect(read(`${id}/llms-full.txt`)).toContain(read(`${id}/articles/alpha.md`));
    }
  });

  test('stays short on a large site: a list for each topic, cut where it has to be', () => {
    const article = help.article('en', 'alpha');
    if (!article) throw new Error('The sample has no alpha.');
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...article, id: `alpha-${at}` }));
    const lists = llmsLists({ ...help, byTopic: (_locale, id) => (id === 'people' ? many : []) }, 'en');
    expect([...lists.values()].every((text) => text.length < LONGEST_LIST)).toBe(true);
    const all = [...lists.values()].join('\n');
    const named = new Set([...all.matchAll(/\/([^/]+)\.md\)/g)].map(([, id]) => id));
    expect(many.filter(({ id }) => !named.has(id))).toEqual([]);
    const own = lists.get('en/llms.txt');
    for (const path of lists.keys()) if (path !== 'en/llms.txt') expect(own).toContain(path);
  });
});

test('browsers are told how to search and what to put among the programs', () => {
  expect(read('pl/opensearch.xml')).toContain(
    `template="${help.absolute('/help/pl/search/')}?q={searchTerms}"`,
  );
  expect(JSON.parse(read('pl/manifest.webmanifest'))).toMatchObject({
    lang: 'pl',
    start_url: '/help/pl/',
    scope: '/help/',
    icons: [
      { src: '/help/favicon.svg', sizes: 'any' },
      { src: '/help/icon-192.png', sizes: '192x192' },
      { src: '/help/icon-512.png', sizes: '512x512' },
    ],
  });
});
