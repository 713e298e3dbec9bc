import { beforeAll, describe, expect, test } from 'vitest';
import { createSampleProject, type SampleProject } from '../../checks/testing/sample-project.ts';
import { confirmSections } from '../drift/confirm-sections.ts';
import { formatLock } from '../drift/format-lock.ts';
import { readContent } from '../reader/read-content.ts';
import { createHelpCentre } from './create-help-centre.ts';
import type { HelpCentre, HelpCentreOptions } from './help-centre.ts';

const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

/** The help centre of the sample project, changed before it is read. */
async function read(
  change: (project: SampleProject) => Promise<void> = () => Promise.resolve(),
  options: HelpCentreOptions = {},
): Promise<HelpCentre> {
  await using project = await createSampleProject();
  await change(project);
  const { content } = await readContent(project.root);
  return createHelpCentre(content, options);
}

describe('the sample help centre', () => {
  let help: HelpCentre;
  beforeAll(async () => {
    help = await read();
  });

  test('knows its languages, the first of which is the default', () => {
    expect(ids(help.locales)).toEqual(['en', 'pl']);
    expect(help.defaultLocale.id).toBe('en');
    expect(help.locale('pl').name).toBe('Polski');
  });

  test('has live and retired articles', () => {
    expect([...help.articles.keys()]).toEqual(['alpha', 'beta', 'old-alpha']);
    expect(ids(help.live)).toEqual(['alpha', 'beta']);
    expect(ids(help.retired)).toEqual(['old-alpha']);
  });

  test('gives an article in the words of a language, with its address there', () => {
    expect(help.article('pl', 'alpha')).toMatchObject({
      id: 'alpha',
      locale: 'pl',
      url: '/pl/articles/alpha/',
      title: 'Usuń osobę',
      category: { id: 'people', name: 'Ludzie' },
      sections: [
        { id: 'remove', title: 'Remove someone' },
        { id: 'rehire', title: 'Bring someone back' },
      ],
      textLocale: { id: 'pl' },
      untranslated: false,
    });
  });

  test('makes an article once', () => {
    expect(help.article('en', 'alpha')).toBe(help.byTopic('en', 'people')[0]);
  });

  test('knows what stands before and after an article of a topic', () => {
    const [alpha, beta] = help.articlesIn('en');
    if (!alpha || !beta) throw new Error('The sample has two articles.');
    expect(help.neighbours(alpha)).toEqual({ previous: undefined, next: beta });
    expect(help.neighbours(beta)).toEqual({ previous: alpha, next: undefined });
    expect(help.siblings(beta)).toEqual({ articles: [alpha, beta], place: 1 });
  });

  test('a retired article is answered by the one that replaced it', () => {
    expect(help.article('en', 'old-alpha')).toBeUndefined();
    expect(help.answering('en', 'old-alpha').id).toBe('alpha');
    expect(help.answering('en', 'beta').id).toBe('beta');
  });

  test('knows old ids of sections, by the id they have now', () => {
    expect(help.record('alpha').oldSectionIds).toEqual(new Map([['rehire', ['hire-back']]]));
  });

  test('finds terms, facts and sources', () => {
    expect(help.term('employees').label).toEqual({ en: 'Employees', pl: 'Pracownicy' });
    expect(help.fact('mailbox-days').is).toEqual({ value: 30, unit: 'day' });
    expect(help.source('handbook').title).toBe('The handbook');
  });

  test('speaks each language by one translator', () => {
    expect(help.translator('pl')('skip')).toBe('pl: skip');
    expect(help.translator('pl')).toBe(help.translator('pl'));
  });

  test.each<[string, () => unknown, RegExp]>([
    ['language', () => help.locale('xx'), /no language "xx"/],
    ['article', () => help.record('xx'), /no article "xx"/],
    ['term', () => help.term('xx'), /no "xx"/],
    ['fact', () => help.fact('xx'), /no "xx"/],
    ['source', () => help.source('xx'), /no "xx"/],
    ['language of articles', () => help.articlesIn('xx'), /no language "xx"/],
  ])('says so where there is no such %s', (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});

describe('what depends on options', () => {
  test('addresses are under the base path', async () => {
    const help = await read(undefined, { base: '/help' });
    expect(help.article('en', 'beta')?.url).toBe('/help/en/articles/beta/');
    expect(help.absolute(help.routes.root())).toBe('https://help.example/help/');
  });

  test.each([
    ['public', ['beta']],
    ['internal', ['alpha', 'beta']],
  ] as const)('the %s help centre holds %j', async (visibility, expected) => {
    const help = await read(
      (project) => project.append('content/articles/alpha/article.yaml', 'visibility: internal\n'),
      { visibility },
    );
    expect(ids(help.live)).toEqual(expected);
  });

  const withThird = async (project: SampleProject) => {
    await project.edit(
      'content/site.yaml',
      '  - { id: pl, name: Polski }',
      '  - { id: pl, name: Polski }\n  - { id: uk, name: Українська }',
    );
    for (const file of ['site', 'categories', 'facts', 'sources'])
      await everyText(project, `content/${file}.yaml`);
    await project.write('content/ui/uk.json', '{}');
    for (const id of ['alpha', 'beta'])
      await project.append(`content/articles/${id}/article.yaml`, 'owed: [uk]\n');
  };

  test.each<[string, HelpCentreOptions['fallbacks'], string]>([
    ['the source language', undefined, 'en'],
    ['the first of its fallbacks that there is', { uk: ['de', 'pl'] }, 'pl'],
  ])('readers of a language without a translation are shown %s', async (_, fallbacks, shown) => {
    const help = await read(withThird, fallbacks && { fallbacks });
    expect(help.article('uk', 'beta')).toMatchObject({
      url: '/uk/articles/beta/',
      textLocale: { id: shown },
      untranslated: true,
    });
    expect(help.record('beta')).toMatchObject({ translated: ['en', 'pl'], owed: ['uk'] });
  });
});

/** Gives every Polish text of a file to a third language too. */
async function everyText(project: SampleProject, file: string): Promise<void> {
  const text = await project.read(file);
  await project.write(file, text.replace(/\bpl: ([^,}]+?)( ?)}/g, 'pl: $1, uk: $1$2}'));
}

describe('drift', () => {
  /** Confirms all of the Polish translation of alpha, then changes the source. */
  const behind = async (project: SampleProject) => {
    const { content } = await readContent(project.root);
    const parts = content.articles.get('alpha')?.translations.get('en')?.parts();
    if (!parts) throw new Error('The sample can be read.');
    const confirmed = confirmSections(parts, {}, {}, new Set(parts.keys()), '2026-11-20');
    await project.write('content/translations.lock.json', formatLock({ alpha: { pl: confirmed } }));
    await project.edit('content/articles/alpha/en.mdx', 'The mailbox works', 'The mailbox goes on working');
  };

  test('tells which sections of a translation are behind', async () => {
    const help = await read(behind);
    const states = help.sectionStates('pl', 'alpha').map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      ['@head', 'current'],
      ['@opening', 'current'],
      ['remove', 'current'],
      ['rehire', 'behind'],
    ]);
  });

  test('the source and what does not exist have none', async () => {
    const help = await read(behind);
    expect(help.sectionStates('en', 'alpha')).toEqual([]);
    expect(help.sectionStates('pl', 'none')).toEqual([]);
  });
});

describe('content with errors', () => {
  test('without a site there is no help centre', async () => {
    await expect(read((project) => project.write('content/site.yaml', 'a: 1'))).rejects.toThrow(
      /content\/site\.yaml has errors.*Fix:/,
    );
  });

  test.each([
    ['whose text is no MDX', 'content/articles/beta/en.mdx', 'See [above]', '<Care> See [above]'],
    ['whose frontmatter lacks a key', 'content/articles/beta/en.mdx', 'brief: ', 'short: '],
    ['whose own data have an unknown key', 'content/articles/beta/article.yaml', 'plan: any', 'plans: any'],
  ])('an article %s is left out, and the rest is there', async (_, file, from, to) => {
    const help = await read((project) => project.edit(file, from, to));
    expect(ids(help.articlesIn('en'))).toEqual(['alpha']);
  });
});
