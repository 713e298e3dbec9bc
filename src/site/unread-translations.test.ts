import { expect, test } from 'vitest';
import { readMarkdownCopy } from '../assistant/markdown-copy.ts';
import { createSampleProject } from '../checks/testing/sample-project.ts';
import { confirmSections } from '../content/drift/confirm-sections.ts';
import { formatLock } from '../content/drift/format-lock.ts';
import type { Origin } from '../content/drift/section-states.ts';
import { createHelpCentre } from '../content/help-centre/create-help-centre.ts';
import type { HelpCentre, LocalizedArticle } from '../content/help-centre/help-centre.ts';
import { readContent } from '../content/reader/read-content.ts';
import { previewText } from '../embed/elements/link/preview-text.ts';
import { cardSchema } from '../embed/wire/card.ts';
import { answersOf, unreadOf } from '../integrations/pagefind/answers-of.ts';
import { articleMarkdown } from './copies/article-markdown.ts';
import { articleHtml } from './text/article-html.ts';
import { cardOf } from './views/embed/card.ts';
import { manifestOf } from './views/embed/manifest.ts';
import { questionsIn } from './views/questions.ts';
import { faqData } from './views/structured-data.ts';

const ASSETS = { script: { path: '/a.js', pinned: '/b.js', integrity: 'sha256-a' } };

/** The sample, the Polish sections of whose first article come from where it is said; all others were written. */
async function read(origins: Record<string, Origin>): Promise<HelpCentre> {
  await using project = await createSampleProject();
  const { content } = await readContent(project.root);
  const parts = content.articles.get('alpha')?.translations.get('en')?.parts();
  if (!parts) throw new Error('The sample can be read.');
  const all = new Set(parts.keys());
  const pl = confirmSections(parts, {}, {}, all, '2026-11-20', new Map(Object.entries(origins)));
  await project.write('content/translations.lock.json', formatLock({ alpha: { pl } }));
  return createHelpCentre((await readContent(project.root)).content);
}

/** Where every surface says that nobody has read a text; the same words everywhere. */
function told(help: HelpCentre) {
  const article = help.article('pl', 'alpha') as LocalizedArticle;
  const { notes, sections } = articleHtml(help, article);
  const markdown = articleMarkdown(help, article);
  const card = cardSchema.parse(cardOf(help, 'pl', 'alpha'));
  const live = manifestOf(help, ASSETS, new Date(0)).articles.find(({ id }) => id === 'alpha');
  const lines = (text: string) =>
    [...text.matchAll(/pl: machine\.(article|section)/g)].map(([, what]) => what);
  return {
    beginning: lines(notes.markup),
    sections: lines(sections.markup),
    copy: lines(markdown),
    frontmatter: readMarkdownCopy(markdown).provenance.unread,
    card: card.unread,
    preview: lines(previewText(card)?.note ?? ''),
    ofSection: lines(previewText(card, 'remove')?.note ?? ''),
    manifest: live?.state === 'live' ? live.locales['pl']?.unread : undefined,
    answers: lines(answersOf(help)('alpha', 'pl').join(' ')),
    search: unreadOf(help)('alpha', 'pl')?.parts,
    faq: questionsOfAlpha(help),
  };
}

/** How many questions of the article programs are given as the site’s own answers. */
function questionsOfAlpha(help: HelpCentre): number {
  const asked = help.article('pl', 'alpha')?.questions.map(({ ask }) => ask) ?? [];
  const [data] = faqData(help, questionsIn(help, 'pl'));
  return data?.mainEntity.filter(({ name }) => asked.includes(name)).length ?? 0;
}

const nothing = {
  beginning: [],
  sections: [],
  copy: [],
  frontmatter: undefined,
  card: undefined,
  preview: [],
  ofSection: [],
  manifest: undefined,
  answers: [],
  search: undefined,
  faq: 2,
};

test.each<[string, Record<string, Origin>, Partial<typeof nothing> | object]>([
  ['written', {}, {}],
  ['translated by a machine and read', { '@head': 'machine-reviewed', remove: 'machine-reviewed' }, {}],
  [
    'a section that only a machine translated',
    { rehire: 'machine' },
    {
      sections: ['section'],
      copy: ['section'],
      frontmatter: ['rehire'],
      card: ['rehire'],
      manifest: ['rehire'],
      search: ['rehire'],
    },
  ],
  [
    'title, brief and answers that only a machine translated',
    { '@head': 'machine' },
    {
      beginning: ['section'],
      copy: ['section'],
      frontmatter: [null],
      card: ['@opening'],
      preview: ['section'],
      ofSection: ['section'],
      manifest: ['@opening'],
      answers: ['section', 'section'],
      search: ['@opening'],
      faq: 0,
    },
  ],
  [
    'an article that only a machine translated: told once',
    { '@head': 'machine', '@opening': 'machine', remove: 'machine', rehire: 'machine' },
    {
      beginning: ['article'],
      copy: ['article'],
      frontmatter: [null, 'remove', 'rehire'],
      card: ['@opening', 'remove', 'rehire'],
      preview: ['section'],
      ofSection: ['section'],
      manifest: ['@opening', 'remove', 'rehire'],
      answers: ['section', 'section'],
      search: ['@opening', 'remove', 'rehire'],
      faq: 0,
    },
  ],
])('%s', async (_, origins, expected) => {
  expect(told(await read(origins))).toEqual({ ...nothing, ...expected });
});

test('a reader of the translation is led to the text that people wrote, and of the source to nothing', async () => {
  const help = await read({ rehire: 'machine' });
  const { sections } = articleHtml(help, help.answering('pl', 'alpha'));
  expect(sections.markup).toContain('href="/en/articles/alpha/#rehire" hreflang="en"');
  expect(articleHtml(help, help.answering('en', 'alpha')).sections.markup).not.toContain('data-unread');
});

test('a card says where its words come from and how old they are', async () => {
  expect(cardOf(await read({}), 'pl', 'alpha')).toMatchObject({
    revision: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    reviewed: '2026-11-22',
    sources: [{ title: 'The handbook', url: 'https://example.com/handbook' }],
  });
});
