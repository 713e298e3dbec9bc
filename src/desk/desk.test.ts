import { expect, test } from 'vitest';
import { checkProject } from '../checks/check-project.ts';
import { createSampleProject, TODAY } from '../checks/testing/sample-project.ts';
import { confirmSections } from '../content/drift/confirm-sections.ts';
import { formatLock } from '../content/drift/format-lock.ts';
import { sourceParts } from '../content/reader/article-drift.ts';
import { readContent } from '../content/reader/read-content.ts';
import type { Origin } from '../content/drift/section-states.ts';
import type { SearchRow } from '../feedback/report.ts';
import { createDesk } from './create-desk.ts';
import type { DeskLinks } from './desk-links.ts';
import { deskList } from './desk-rows.ts';

const SOURCE = 'content/articles/beta/en.mdx';
const LOCK = 'content/translations.lock.json';
const links: DeskLinks = {
  desk: () => '/desk/',
  article: (id, locale) => `/${locale}/${id}/`,
  sides: (id, locale) => `/desk/${id}/${locale}`,
  confirm: () => '/desk/confirm/',
  open: ({ file, line }) => `/open?${file}:${line ?? 1}`,
};

/** The desk over the sample project, whose beta was confirmed in Polish before its English text was edited. */
async function deskAfter(edit: (text: string) => string, origin: Origin = 'written') {
  await using project = await createSampleProject();
  const { content: before } = await readContent(project.root);
  const article = before.articles.get('beta');
  const source = article && sourceParts(article);
  if (!source) throw new Error('The sample has no readable beta.');
  const all = new Set(source.keys());
  const origins = new Map(Array.from(all, (id) => [id, origin] as const));
  const pl = confirmSections(source, {}, {}, all, '2026-11-01', origins);
  await project.write(LOCK, formatLock({ ...before.lock.value, beta: { pl } }));
  await project.write(SOURCE, edit(await project.read(SOURCE)));
  const { issues } = await checkProject(project.root, { today: TODAY });
  const { content } = await readContent(project.root);
  return {
    list: deskList(content, issues, '2026-11-30'),
    desk: createDesk(content, issues, '2026-11-30', links, 'secret'),
  };
}

const page = (locale: string) => new URLSearchParams({ article: 'beta', locale });
const broken = (text: string) => text.replace('](article:#part)', '](article:#x%3Cb%3E)');
const sooner = (text: string) => text.replace('in your settings', 'in your profile');

test('the article with the worst issues stands first, with its age, its owner and its languages', async () => {
  const { list } = await deskAfter(broken);
  const [first] = list.articles;
  expect(first).toMatchObject({ id: 'beta', age: 8, interval: 180, owner: undefined });
  expect(first?.issues.map(({ code }) => code)).toContain('unknown-section-link');
  expect(first?.languages.map(({ locale, state }) => `${locale} ${state}`)).toEqual([
    'en source',
    'pl behind',
  ]);
});

test('what is in a text is no markup on the desk, and every issue leads to its place', async () => {
  const { desk } = await deskAfter(broken);
  const { body } = desk.page(new URLSearchParams(), undefined);
  expect(body).toContain('<a href="/en/beta/">en</a>');
  expect(body).toMatch(/href="\/open\?content\/articles\/beta\/en\.mdx:\d+"/);
  expect(body).not.toContain('<b>');
  expect(body).toContain('LAUNCH_EDITOR=');
});

test('side by side, the words that changed are marked, and nothing else is', async () => {
  const { desk } = await deskAfter(sooner);
  const { body, status } = desk.page(page('pl'), undefined);
  expect(status).toBe(200);
  expect([...body.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word)).toEqual(['profile.']);
  expect(body).toContain('Konto zamyka się w ustawieniach.');
  expect(body.match(/class="changed"/g)).toHaveLength(1);
});

test('a link that leads elsewhere is marked with where it leads', async () => {
  const { desk } = await deskAfter((text) => text.replace('article:alpha#hire-back', 'article:alpha#part'));
  const { body } = desk.bar(page('pl'));
  expect([...body.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word)).toEqual([
    '(→ article:alpha#part)',
  ]);
});

test('a section that is behind has a button that confirms it, one that is up to date has none', async () => {
  const { desk } = await deskAfter(sooner);
  const { body } = desk.page(page('pl'), undefined);
  expect(body.match(/<button>.*?<\/button>/g)).toEqual(['<button>Confirm @head in pl</button>']);
  expect(body).toMatch(
    /<form method="post" action="\/desk\/confirm\/">\s*<input type="hidden" name="token" value="secret"/,
  );
});

test('several open sections can be confirmed one by one or all at once', async () => {
  const { desk } = await deskAfter((text) => text, 'machine');
  const { body } = desk.bar(page('pl'));
  expect(body.match(/<button>.*?<\/button>/g)).toEqual([
    '<button>Confirm @head in pl</button>',
    '<button>Confirm @opening in pl</button>',
    '<button>Confirm part in pl</button>',
    '<button>Confirm all of beta in pl</button>',
  ]);
});

test('the bar of the source tells of every translation, that of a translation of itself', async () => {
  const { desk } = await deskAfter(sooner);
  for (const locale of ['en', 'pl']) expect(desk.bar(page(locale)).body).toContain('pl: 1 section behind');
  expect(desk.bar(new URLSearchParams({ article: 'alpha', locale: 'pl' })).body).not.toContain(
    'section behind',
  );
});

test.each([
  ['an article', { article: 'nowhere', locale: 'pl' }],
  ['a language', { article: 'beta', locale: 'xx' }],
  ['a translation: the source is none', { article: 'beta', locale: 'en' }],
])('%s that is not there is said to be not there', async (_what, wanted) => {
  const { desk } = await deskAfter((text) => text);
  expect(desk.page(new URLSearchParams(wanted), undefined).status).toBe(404);
});

test('what readers ask in vain is listed once it is collected', async () => {
  const { desk } = await deskAfter((text) => text);
  const asked: SearchRow[] = [
    { query: '<i>pay', locale: 'en', times: 3, told: 1, nothing: 2, wordings: ['<i>pay', 'paying'] },
  ];
  const none = new URLSearchParams();
  expect(desk.page(none, undefined).body).toContain('Not collected.');
  expect(desk.page(none, []).body).toContain('Nothing was asked in vain.');
  const { body } = desk.page(none, asked);
  expect(body).toContain('&lt;i&gt;pay');
  expect(body).toContain('also: paying');
  expect(body).toContain('3, 1 told by readers');
});
