import { describe, expect, test } from 'vitest';
import { createRoutes } from '../../core/routes.ts';
import { parseText } from '../../content/text/parsed-text.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { UiWords } from '../../i18n/words.ts';
import { wordsOf } from '../../checks/testing/sample-files.ts';
import { renderArticle } from './render-article.ts';
import type { TextContext } from './text-context.ts';

const en = { id: 'en', name: 'English', dir: 'ltr' as const };
const pl = { id: 'pl', name: 'Polski', dir: 'ltr' as const };

const context: TextContext = {
  article: 'alpha',
  locale: en,
  pageLocale: 'en',
  locales: [en, pl],
  routes: createRoutes('/help/'),
  base: '/help/',
  t: createTranslator('en', wordsOf('en') as UiWords),
  term: (id) => ({
    label: id === 'odd' ? 'our <word>' : 'Save',
    confirmed: id !== 'odd',
    elsewhere: [{ locale: pl, label: 'Zapisz' }],
  }),
  fact: (id, form) => ({
    value: form ? `${id} in ${form}` : id,
    claims: [{ value: '<3', source: 'A', note: undefined, followed: true }],
    ruling: 'Because & so.',
  }),
  source: (id) => ({
    title: `Source ${id}`,
    publisher: '',
    language: '',
    url: undefined,
    seen: '',
    copy: false,
    dated: undefined,
  }),
  platform: (id) => `on ${id}`,
  board: undefined,
  oldIds: (section) => (section === 'new' ? ['old'] : []),
  behind: () => undefined,
};

/** The markup of a text without its line breaks. */
const render = (mdx: string, more: Partial<TextContext> = {}) => {
  const { opening, sections } = renderArticle(parseText(mdx).root, { ...context, ...more });
  return `${opening?.markup ?? ''}${sections.markup}`
    .replace(/ *\n\s*/g, '')
    .replace(/> (?=<\/?(?:li|ul|ol)>)/g, '>');
};

describe('a text', () => {
  test.each([
    [
      'a paragraph',
      'One *two* **three** `<4>` & "five"',
      '<p>One <em>two</em> <strong>three</strong> <code>&lt;4&gt;</code> &amp; &quot;five&quot;</p>',
    ],
    ['a tight list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a loose list', '1. a\n\n   b\n2. c', '<ol><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>'],
    ['a list that begins later', '3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    [
      'words of a box on one line',
      '<Care title="a">b (<Fact id="c" />).</Care>',
      '<details class="fold care"><summary>a</summary><div class="flow"><p>b (c).</p></div></details>',
    ],
    ['a part', '### Part', '<h3>Part</h3>'],
    ['a quote', '> a', '<blockquote><p>a</p></blockquote>'],
    ['code', '```sh\na <b>\n```', '<pre tabindex="0"><code class="language-sh">a &lt;b&gt;</code></pre>'],
    [
      'a foreign link',
      '[a](https://example.com/?a=1&b "t")',
      '<p><a href="https://example.com/?a=1&amp;b" title="t">a</a></p>',
    ],
    ['a link to an article', '[a](article:beta#s)', '<p><a href="/help/en/articles/beta/#s">a</a></p>'],
    ['a link to its own section', '[a](article:#s)', '<p><a href="#s">a</a></p>'],
    ['a note to writers', '{/* note */}\n\na', '<p>a</p>'],
    [
      'an unconfirmed name',
      '<Ui term="odd" />',
      '<span>our &lt;word&gt; (<span lang="pl">Zapisz</span>)</span>',
    ],
    ['a fact', 'in <Fact id="days" />', '<p>in days</p>'],
    ['a fact in a case', 'up to <Fact id="days" form="genitive" />', '<p>up to days in genitive</p>'],
    ['something to lose', '<Loss title="Gone!">\n\na\n\n</Loss>', '<p>a</p>'],
    ['a trouble', '<Trouble when="missing">\n\na\n\n</Trouble>', 'en: trouble.missing'],
    [
      'folded text',
      '<Details title="More">\n\na\n\n</Details>',
      '<summary>More</summary><div class="flow"><p>a</p></div></details>',
    ],
    ['claims, folded', '<Claims fact="x" />', '&lt;3'],
    [
      'a message',
      '<Message title="To support">\n\nHi\n\n</Message>',
      '<figcaption>To support</figcaption><blockquote><p>Hi</p></blockquote>',
    ],
  ])('shows %s', (_, mdx, markup) => {
    expect(render(mdx)).toContain(markup);
  });

  test('draws arrows, which stay with the name before them', () => {
    expect(render('A → B')).toMatch(/<p>A\u00a0<span class="arrow">.*<\/svg><\/span> B<\/p>/);
  });

  test('leads readers of another language to pages in theirs', () => {
    const shown = render('[a](article:beta)\n\n## S [#s]\n\nb', { pageLocale: 'pl' });
    expect(shown).toContain('href="/help/pl/articles/beta/"');
    expect(shown).toContain('lang="en" dir="ltr"><p>b</p>');
  });

  test('is cut at its sections, which answer to their old ids too', () => {
    const { opening, sections } = renderArticle(parseText('a\n\n## New [#new]\n\nb').root, context);
    expect(opening?.markup).toBe('<p>a</p>');
    expect(sections.markup).toContain('<span id="old"></span>');
    expect(sections.markup).toContain('<h2 id="new">New</h2><a');
    expect(renderArticle(parseText('## New [#new]\n\nb').root, context).opening).toBeUndefined();
  });

  test('tells once what pointing at a name does, below the first steps with names', () => {
    const steps = '1. Click <Ui term="save" />.';
    expect(
      render(`## A [#a]\n\n${steps}\n\n${steps}\n\n## B [#b]\n\n${steps}`).match(/terms-hint/g),
    ).toHaveLength(1);
  });
});

describe('what articles cannot hold is refused, with the file', () => {
  test.each([
    ['a program', '{process.exit()}', 'mdxFlowExpression'],
    ['an import', 'import a from "a"', 'mdxjsEsm'],
    ['a program in an attribute', '<Care title={a}>\n\nb\n\n</Care>', 'not plain text'],
    ['a component nobody knows', '<Script />', '<Script>'],
    ['a component without what it needs', '<Ui />', 'needs "term"'],
    ['an element', '<div>\n\na\n\n</div>', '<div>'],
    ['a footnote', 'a[^1]\n\n[^1]: b', 'footnote'],
  ])('%s', (_, mdx, message) => {
    expect(() => render(mdx)).toThrow(message);
    expect(() => render(mdx)).toThrow('content/articles/alpha/en.mdx');
  });
});
