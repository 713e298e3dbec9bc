import { describe, expect, test } from 'vitest';
import { parseText } from '../../content/text/parsed-text.ts';
import { asExport } from './as-export.ts';
import { countOf, sum } from './count.ts';
import { planArticles } from './plan-articles.ts';
import { placeOf, readFolder, type SourceFile } from './read-folder.ts';
import { readZendesk } from './read-zendesk.ts';
import { writeMdx } from './write-mdx.ts';

const LOCALES = ['en', 'ru'];

function move(files: Record<string, string>, others: readonly string[] = []) {
  const list: SourceFile[] = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { pages, remarks } = readFolder(list, LOCALES);
  const known = new Set([...Object.keys(files), ...others]);
  const plan = planArticles(pages, {
    locales: LOCALES,
    taken: new Set(['taken']),
    platformOf: (label) => ({ Web: 'web', Phone: 'mobile' })[label],
    hasFile: (path) => known.has(path),
  });
  const texts = plan.articles.flatMap((article) => article.texts.map(({ blocks }) => writeMdx(blocks)));
  return { pages, plan, texts, remarks: [...remarks, ...plan.remarks] };
}

const one = (text: string, name = 'page.md', others: readonly string[] = []) => {
  const moved = move({ [name]: text }, others);
  return { ...moved, text: moved.texts[0] ?? '' };
};

describe('a construct of another system becomes ours', () => {
  test.each([
    ['a box of Docusaurus', ':::tip[Better]\nSo.\n:::', '<Tip title="Better">\n  So.\n</Tip>'],
    ['a box of Starlight', '<Aside type="caution">So.</Aside>', '<Warning>'],
    ['an alert of GitHub', '> [!WARNING]\n> So.', '<Warning>\n  So.\n</Warning>'],
    ['a box of MkDocs', '!!! note "Well"\n    So.\n\nNext.', '<Note title="Well">\n  So.\n</Note>\n\nNext.'],
    ['a fold of MkDocs', '??? question "Why?"\n    So.', '<Details title="Why?">'],
    ['a hint of GitBook', '{% hint style="info" %}\nSo.\n{% endhint %}', '<Note>\n  So.\n</Note>'],
    [
      'folded HTML',
      '<details>\n<summary>More</summary>\n\nSo **it** is.\n\n</details>',
      '<Details title="More">\n  So **it** is.',
    ],
    ['key caps', 'Press <kbd>Ctrl</kbd>.', 'Press <Keys press="Ctrl" />.'],
    ['a definition list', '<dl><dt>Owner</dt><dd>Who pays.</dd></dl>', '<Definition term="Owner">'],
    ['a footnote', 'So[^1].\n\n[^1]: Really.', 'So (Really.).'],
    ['an address apart from its link', '[a][b]\n\n[b]: https://example.com/', '[a](https://example.com/)'],
    ['a deep heading', '## A\n\n### B\n\n#### C', '**C**'],
    ['an only heading of level 3', '### A', '## A [#a]'],
    ['an id in braces', '## A b {#c}', '## A b [#c]'],
    ['a code block', '```js\nlet a = {};\n```', '```js\nlet a = {};\n```'],
    ['braces and signs', 'Write {a} and 1 < 2.', 'Write \\{a} and 1 \\< 2.'],
  ])('%s', (name, source, own) => {
    const { text } = one(source, name.includes('Starlight') ? 'page.mdx' : 'page.md');
    expect(text).toContain(own);
    expect(() => parseText(text)).not.toThrow();
  });

  test('tabs that name platforms; others stand below their labels', () => {
    const tabs = (a: string, b: string) =>
      `<Tabs>\n<TabItem label="${a}">\n\nx\n\n</TabItem>\n<TabItem label="${b}">\n\ny\n\n</TabItem>\n</Tabs>`;
    expect(one(tabs('Web', 'Phone'), 'p.mdx').text).toMatch(/<Tabs>\s*<On platform="web"/);
    const { text, remarks } = one(tabs('npm', 'yarn'), 'p.mdx');
    expect(text).toContain('**npm**\n\nx\n\n**yarn**\n\ny');
    expect(remarks).toHaveLength(2);
  });
});

describe('nothing is lost silently', () => {
  test.each([
    ['a component nobody knows', '<Weird title="So">Text</Weird>', 'p.mdx', 'the component Weird'],
    ['a picture that is not there', '![A](./no.png)', 'p.md', 'the picture ./no.png'],
    ['an embedded page', '<iframe src="https://video.example/1"></iframe>', 'p.md', 'a video'],
    ['an expression', 'It is {1 + 1}.', 'p.mdx', 'expression 1 + 1'],
  ])('%s is a note in the draft and in the report', (_, source, name, said) => {
    const { text, remarks } = one(source, name);
    expect(text).toContain(`[[imported: ${said}`);
    expect(remarks).toEqual([expect.objectContaining({ kind: 'left', file: name, line: 1 })]);
  });

  test('what went in and came out is counted', () => {
    const { pages, texts } = move({
      'a.md':
        '# T\n\nOne [two](b.md) `three`.\n\n:::note[Four]\nFive.\n:::\n\n- [x] six\n\n| a | b |\n|--|--|\n| 7 | 8 |',
      'b.md': '# U\n\n<p>One <b>two</b> <a href="a.md">three</a></p>\n\n```\ncode\n```',
    });
    const out = sum(texts.map((text) => countOf(parseText(text).root.children)));
    expect(out).toEqual(sum(pages.map(({ counted }) => counted)));
    expect(out).toMatchObject({ links: 2, code: 2 });
  });
});

describe('pages become articles', () => {
  test('with links between them, old addresses, pictures and both languages', () => {
    const { plan, texts } = move(
      {
        'docs/guide/01-invite.md':
          '# Invite\n\nSee [it](./remove.md#undo-it) and ![M](../img/Menu.PNG).\n\n## Send it',
        'docs/guide/remove.md': '# Remove\n\n## Undo it\n\n[back](/guide/01-invite/)',
        'docs/ru/guide/remove.md': '# Удалить\n\n## Вернуть\n\nТекст.',
      },
      ['docs/img/Menu.PNG'],
    );
    expect(plan.articles).toMatchObject([
      {
        id: 'invite',
        category: 'guide',
        formerly: ['/guide/01-invite'],
        pictures: [{ name: 'menu.png', from: 'docs/img/Menu.PNG' }],
      },
      { id: 'remove', texts: [{ locale: 'en' }, { locale: 'ru' }] },
    ]);
    expect(texts[0]).toContain('[it](article:remove#undo-it) and ![M](./menu.png)');
    expect(texts[1]).toContain('[back](article:invite)');
    expect(texts[2]).toContain('## Вернуть [#undo-it]');
  });

  test('an id that is taken gets a number, and the report says so', () => {
    const { plan, remarks } = move({ 'taken.md': '# A\n\ntext' });
    expect(plan.articles[0]?.id).toBe('taken-2');
    expect(remarks[0]?.what).toContain('"taken" is taken');
  });

  test('what says the same is taken once', () => {
    const text = '# A\n\nThe same words, long enough to be no accident at all.';
    const { plan } = move({ 'a.md': text, 'b.md': text });
    expect(plan.articles).toHaveLength(1);
    expect(plan.articles[0]?.formerly).toEqual(['/a', '/b']);
  });

  test('AsciiDoc and reStructuredText are named, with what turns them into HTML', () => {
    const { remarks } = move({ 'a.adoc': '== A', 'b.rst': 'A\n=' });
    expect(remarks.map(({ what }) => what).join()).toMatch(/asciidoctor a\.adoc.*rst2html5 b\.rst/);
  });
});

test.each([
  ['docs/a.md', { key: 'a', locale: 'en' }],
  ['src/content/docs/ru/b/a.mdx', { key: 'b/a', locale: 'ru' }],
  ['i18n/ru/docusaurus-plugin-content-docs/current/a.md', { key: 'a', locale: 'ru' }],
  ['a.ru.md', { key: 'a', locale: 'ru' }],
  ['en-US/a.md', { key: 'a', locale: 'en' }],
  ['de/a.md', undefined],
])('%s is %j', (path, place) => {
  expect(placeOf(path, LOCALES)).toEqual(place);
});

test('an export of Zendesk Guide is read with sections, translations and old addresses', () => {
  const { pages, remarks } = readZendesk(
    {
      articles: [
        {
          id: 360,
          title: 'Sign in',
          body: '<h2>Ask</h2><p>So <b>it</b> is.</p><div class="callout warning"><p>Mind.</p></div>',
          locale: 'en-us',
          html_url: 'https://old.example/hc/en-us/articles/360-Sign-in',
          section_id: 1,
          translations: [
            { locale: 'ru', title: 'Войти', body: '<p>Так.</p>' },
            { locale: 'de', title: 'Anmelden', body: '<p>So.</p>' },
          ],
        },
      ],
      sections: [{ id: 1, name: 'Getting in' }],
    },
    'export.json',
    LOCALES,
  );
  expect(pages).toMatchObject([
    {
      locale: 'en',
      category: 'Getting in',
      addresses: ['/hc/en-us/articles/360', '/hc/en-us/articles/360-Sign-in'],
    },
    { locale: 'ru', title: 'Войти' },
  ]);
  expect(remarks).toMatchObject([{ kind: 'left', what: 'its language is none of the site' }]);
  const plan = planArticles(pages, {
    locales: LOCALES,
    taken: new Set(),
    platformOf: () => undefined,
    hasFile: () => false,
  });
  expect(plan.articles).toMatchObject([
    { id: 'sign-in', category: 'getting-in', texts: [{ locale: 'en' }, { locale: 'ru' }] },
  ]);
  expect(writeMdx(plan.articles[0]?.texts[0]?.blocks ?? [])).toContain('<Warning>\n  Mind.\n</Warning>');
});

test('an article that cannot be read is left, and the others are taken', () => {
  const { pages, remarks } = readZendesk(
    {
      articles: [
        { id: 1, title: 'Deep', body: '<div>'.repeat(2000) },
        { id: 2, title: 'Plain', body: '<p>So.</p>', locale: 'pt-br' },
      ],
    },
    'export.json',
    ['en', 'pt-BR'],
  );
  expect(pages.map(({ title, locale }) => [title, locale])).toEqual([['Plain', 'pt-BR']]);
  expect(remarks).toMatchObject([{ kind: 'left', what: expect.stringContaining('nested') as string }]);
});

test.each([
  [
    'Freshdesk, by categories and folders',
    [
      {
        category: {
          name: 'Help',
          all_folders: [
            { name: 'Getting in', articles: [{ id: 7, title: 'Sign in', description: '<p>So.</p>' }] },
          ],
        },
      },
    ],
    { category: 'Getting in', addresses: [] },
  ],
  ['Freshdesk, a list', [{ id: 7, title: 'Sign in', description: '<p>So.</p>', folder_id: 3 }], {}],
  [
    'Help Scout',
    {
      articles: {
        items: [
          { id: 'a7', name: 'Sign in', text: '<p>So.</p>', publicUrl: 'https://x.example/article/7-in' },
        ],
      },
    },
    { addresses: ['/article/7-in'] },
  ],
  [
    'Intercom',
    { type: 'list', data: [{ id: '7', type: 'article', title: 'Sign in', body: '<p>So.</p>', url: null }] },
    {},
  ],
  [
    'WordPress',
    [
      {
        id: 7,
        link: 'https://x.example/in/',
        title: { rendered: 'Sign in' },
        content: { rendered: '<p>So.</p>' },
      },
    ],
    { addresses: ['/in/'] },
  ],
])('an export of %s is read', (_, data, more) => {
  const { pages, remarks } = readZendesk(asExport(data), 'export.json', LOCALES);
  expect(remarks).toEqual([]);
  expect(pages).toMatchObject([{ title: 'Sign in', locale: 'en', counted: { words: 1 }, ...more }]);
});

test.each([
  [{ '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: 'A?', text: 'B' }] }],
  [[{ '@type': 'Question', name: 'A?', text: 'B' }]],
  [{ name: 'package', description: 'No articles.', dependencies: {} }],
  ['text'],
  [null],
])('%j is no export', (data) => {
  expect(asExport(data)).toBeUndefined();
});
