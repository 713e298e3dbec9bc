import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { confirmSections } from '../../content/drift/confirm-sections.ts';
import { formatLock } from '../../content/drift/format-lock.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { changesFeed } from './changes-feed.ts';

/** The sample with a second topic, to which its second article belongs; a section of the first changed later. */
async function read() {
  await using project = await createSampleProject();
  await project.append(
    'content/categories.yaml',
    'accounts: { order: 2, name: { en: Accounts, pl: Konta }, description: { en: Yours., pl: Twoje. } }\n',
  );
  await project.edit('content/articles/beta/article.yaml', 'category: people', 'category: accounts');
  await project.append(
    'content/articles/alpha/article.yaml',
    'changed: [{ on: 2026-11-25, why: { en: Renamed & moved., pl: Przeniesiono. } }]\n',
  );
  const { content } = await readContent(project.root);
  const parts = content.articles.get('alpha')?.translations.get('en')?.parts();
  if (!parts) throw new Error('The sample can be read.');
  const all = confirmSections(parts, {}, {}, new Set(parts.keys()), '2026-11-20');
  const pl = { ...all, rehire: { ...all['rehire'], on: '2026-11-25' } } as typeof all;
  await project.write('content/translations.lock.json', formatLock({ alpha: { pl } }));
  return createHelpCentre((await readContent(project.root)).content);
}

const entries = (feed: string) =>
  [...feed.matchAll(/<entry>\s*<id>([^<]+)[^]*?<updated>([^<]+)[^]*?<summary>([^<]+)/g)].map(
    ([, url = '', moment, said = '']) => [
      new URL(url).pathname,
      moment,
      said.slice(0, said.indexOf('. ', 40)),
    ],
  );

test('the feed of a topic has its articles alone, with the sections that changed and why', async () => {
  const feed = changesFeed(await read(), 'pl', 'people');
  expect(entries(feed)).toEqual([
    ['/pl/articles/alpha/', '2026-11-25T00:00:00Z', 'pl: changes.sections Bring someone back. Przeniesiono'],
  ]);
  expect(feed).toContain('<id>https://help.example/pl/topics/people/feed.xml</id>');
  expect(feed).toContain(
    '<link rel="alternate" type="text/html" href="https://help.example/pl/topics/people/"/>',
  );
  expect(feed).toMatch(/<title>Ludzie — /);
});

test('the feed of the site has every article, and an unknown topic none', async () => {
  const help = await read();
  expect(entries(changesFeed(help, 'en')).map(([url]) => url)).toEqual([
    '/en/articles/alpha/',
    '/en/articles/beta/',
  ]);
  expect(() => changesFeed(help, 'en', 'none')).toThrow('There is no topic "none".');
});
