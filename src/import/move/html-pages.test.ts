import { expect, test } from 'vitest';
import { parseText } from '../../content/text/parsed-text.ts';
import { countOf } from './count.ts';
import { parsePage } from './parse-page.ts';
import { planArticles } from './plan-articles.ts';
import { readFolder } from './read-folder.ts';
import { HTML_PAGES } from './testing/html-pages.ts';
import { writeMdx } from './write-mdx.ts';

type System = keyof typeof HTML_PAGES;

function moved(system: System) {
  const { pages } = readFolder([{ path: 'a.html', text: HTML_PAGES[system] }], ['en']);
  const { articles } = planArticles(pages, {
    locales: ['en'],
    taken: new Set(),
    platformOf: () => undefined,
    hasFile: () => false,
  });
  const [text] = articles[0]?.texts ?? [];
  if (!text) throw new Error(`${system}: no article came out.`);
  return { page: pages[0], text: writeMdx(text.blocks) };
}

test.each<[System, string[]]>([
  ['Intercom', ['## Who can pause?', '### If it fails']],
  ['Help Scout', ['## Who can pause?', '## Is it free?']],
  ['Freshdesk', ['## Who can pause?', '## How do I pause?']],
  ['WordPress', ['## Who can pause?', '### Can I pause twice?']],
])('%s: the title, the sections and nothing of the page around', (system, sections) => {
  const { page, text } = moved(system);
  expect(page?.title).toBe('Pause a plan');
  expect(text.match(/^#+ .*(?= \[#)/gm)).toEqual(sections);
  for (const around of [
    'Billing',
    'Written by',
    'Related',
    'helpful',
    'answer your',
    'Posted',
    'Reply',
    'Print',
    'Still need',
  ])
    expect(text).not.toContain(around);
});

test.each<[System, string[]]>([
  [
    'Intercom',
    [
      '<Note>\n  Only the owner.',
      '<Details title="Which browsers?">',
      '| Plan | Months |\n| - | - |\n| Basic | 3 |',
    ],
  ],
  [
    'Help Scout',
    [
      '<Warning>\n  Only',
      '<Note>\n  It is free.',
      '<Tip>\n  Pause in June.',
      '   - Once.',
      '```\nGET /plan\nHost: x\n```',
    ],
  ],
  [
    'Freshdesk',
    ['<Warning>\n  Files are deleted.', '<Note>\n  It is free.', '| **Plan** | **Months** |\n| - | - |'],
  ],
  [
    'WordPress',
    [
      '<Details title="Is it free?">',
      '| Plan | Months |',
      '> Good.',
      '[Open it](https://lantern.example/plan)',
      'Left\n\nRight',
    ],
  ],
])('%s: its boxes, folds, tables and code', (system, parts) => {
  const { text } = moved(system);
  for (const part of parts) expect(text).toContain(part);
  expect(() => parseText(text)).not.toThrow();
});

test.each(Object.keys(HTML_PAGES) as System[])('%s: each word of the text is in the draft', (system) => {
  const { page, text } = moved(system);
  const drafted = countOf(parseText(text).root.children);
  expect(drafted.code).toBe(page?.counted.code);
  expect(drafted.words).toBeGreaterThanOrEqual(page?.counted.words ?? 0);
});

test('what only the team may read is no text for readers', () => {
  expect(moved('Help Scout').text).toContain('[[imported: not for readers: Ask Bob first.]]');
});

test('room between paragraphs is none', () => {
  expect(moved('Freshdesk').text).not.toMatch(/^\\\\?$/m);
});

test('a list of articles on one page is taken whole', () => {
  const { blocks } = parsePage(
    '<main><article><div class="entry-content"><p>a</p></div></article><article><div class="entry-content"><p>b</p></div></article></main>',
    'html',
  );
  expect(blocks).toHaveLength(2);
});

test('of a fragment all is text, whatever its elements are called', () => {
  const { blocks } = parsePage('<p>a</p><article class="article-body"><p>b</p></article>', 'fragment');
  expect(blocks).toHaveLength(2);
});

test('the description that a page gives of itself is taken over', () => {
  const { head } = parsePage('<head><meta name="description" content="In short."></head><p>a</p>', 'html');
  expect(head).toEqual({ description: 'In short.' });
});
