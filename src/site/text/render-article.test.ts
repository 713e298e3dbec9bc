import { describe, expect, test } from 'vitest';
import { createRoutes } from '../../core/routes.ts';
import { parseText } from '../../content/text/parsed-text.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { UiWords } from '../../i18n/words.ts';
import { wordsOf } from '../../checks/testing/sample-files.ts';
import { articleComponents } from '../../content/text/article-components.ts';
import { BLOCKS, INLINE } from './components.ts';
import { renderArticle } from './render-article.ts';
import type { TextContext } from './text-context.ts';

const en = { id: 'en', name: 'English', dir: 'ltr' as const };
const pl = { id: 'pl', name: 'Polski', dir: 'ltr' as const };

const SHOT = {
  src: '/help/m.webp',
  large: '/help/m.1440.webp',
  formats: [{ type: 'image/avif', srcset: '/help/m.avif 720w' }],
  width: 720,
  height: 400,
};

const context: TextContext = {
  article: 'alpha',
  firstLine: 11,
  around: [],
  picture: (address, refuse) =>
    address === './menu.png'
      ? { light: SHOT, dark: undefined, language: undefined }
      : refuse(`There is no picture "${address}".`, 'Put it into the folder.'),
  video: (address) => `/help/${address}`,
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
  isEdition: () => false,
  platform: (id) => `on ${id}`,
  board: undefined,
  oldIds: (section) => (section === 'new' ? ['old'] : []),
  tried: () => undefined,
  behind: () => undefined,
  unread: () => undefined,
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
    [
      'code',
      '```sh\na <b>\n```',
      '<pre tabindex="0"><code class="language-sh" dir="ltr">a &lt;b&gt;</code></pre>',
    ],
    ['code of no language', '```\na\n```', '<code dir="ltr">a</code></pre><button'],
    [
      'a part with an id',
      '## S [#s]\n\n### Error **5** [#error-5]',
      '<h3 id="error-5">Error <strong>5</strong></h3><a',
    ],
    ['a part with an old id', '## S [#s]\n\n### P [#new]', '<h3 id="new"><span id="old"></span>P</h3><a'],
    [
      'steps, each with a link to it',
      '## S [#s]\n\n3. a\n   1. b',
      '<ol class="steps" start="3"><li><a class="step" id="s.3" href="#s.3" aria-label="en: steps.step" data-pagefind-ignore="all" data-markdown-ignore>3</a>a<ol><li>b</li></ol></li></ol>',
    ],
    ['more steps of a section', '## S [#s]\n\n1. a\n\n---\n\n1. b', 'id="s.2.1"'],
    [
      'a name and the full stop after it on one line',
      'Press <Ui term="b" />. Then',
      '</span></span>.</span> Then',
    ],
    [
      'an icon on the line of its word',
      'the dots <Icon name="three-dots" />.',
      'the dots\u00a0\u2060<svg class="icon" role="img" viewBox="0 0 16 16" aria-label="en: icon.three-dots"><path d="M2.6 8h.8M7.6 8h.8M12.6 8h.8" /></svg>\u2060.',
    ],
    ['a nested list', '- a\n  1. b\n     - c', '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li></ul>'],
    [
      'tasks',
      '- [x] a\n- [ ] b',
      '<ul><li class="task"><span class="task-mark" role="img"  aria-label="en: text.done"',
    ],
    ['a task to do', '- [ ] b', 'aria-label="en: text.open"'],
    [
      'columns at their sides',
      '| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |',
      '<td>1</td><td class="at-centre">2</td><td class="at-end">3</td>',
    ],
    [
      'keys',
      '<Keys press="Ctrl+Shift++" />',
      '<span class="keys"><kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>+</kbd></span>',
    ],
    ['a note', '<Note>\n\na\n\n</Note>', '<p class="title">en: box.note</p><p>a</p>'],
    [
      'a tip with a title',
      '<Tip title="T">\n\na\n\n</Tip>',
      '<div class="aside is-tip" role="note"><p class="title">T</p>',
    ],
    [
      'tabs, the first of them open',
      '<Tabs>\n<On platform="web">\na\n</On>\n<On platform="mobile">\nb\n</On>\n</Tabs>',
      '<details name="tabs-1" open><summary>On web</summary><div class="flow"><p>a</p></div></details><details name="tabs-1"><summary>On mobile</summary>',
    ],
    [
      'definitions',
      '<Definitions>\n<Definition term="A">b</Definition>\n</Definitions>',
      '<dl class="definitions"><div><dt>A</dt><dd><p>b</p></dd></div></dl>',
    ],
    [
      'a picture in a line',
      'a ![M](./menu.png)',
      '<img src="/help/m.webp" alt="M" width="720" height="400" loading="lazy"',
    ],
    ['a picture with a caption', '![M](./menu.png "C")', '</div><figcaption><p>C</p></figcaption></figure>'],
    [
      'marks on a picture',
      '<Picture file="./menu.png" alt="M">\n<Mark at="40 25">a</Mark>\n</Picture>',
      '<circle cx="40%" cy="25%" r="13"></circle><text x="40%" y="25%" dy="0.36em">1</text>',
    ],
    [
      'what marks say',
      '<Picture file="./menu.png" alt="M"><Mark at="4 2">a</Mark></Picture>',
      '<ol class="marks"><li><p>a</p></li></ol>',
    ],
    [
      'a video',
      '<Video file="./v.mp4" poster="./menu.png" title="T" />',
      'src="/help/./v.mp4" poster="/help/m.webp" width="720" height="400" aria-label="T"></video>',
    ],
    [
      'a video elsewhere',
      '<Video address="https://video.example/1" poster="./menu.png" title="T" />',
      '<a href="https://video.example/1"><picture>',
    ],
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
      '<span>en: term.quoted (<span lang="pl">Zapisz</span>)</span>',
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

  test('says there how unconfirmed names are written, where the text has one', () => {
    const said = (more: string) =>
      render(`## A [#a]\n\n1. Click <Ui term="save" />.\n\n${more}`).includes('article.termsUnconfirmed');
    expect(said('b')).toBe(false);
    expect(said('<Care title="C">\n\nNot <Ui term="odd" />.\n\n</Care>')).toBe(true);
  });
});

describe('what articles cannot hold is refused, with its place and how to fix it', () => {
  test.each([
    ['a program', '{process.exit()}', 'An expression'],
    ['an import', 'import a from "a"', 'An import'],
    ['a program in an attribute', '<Care title={a}>\n\nb\n\n</Care>', 'not plain text'],
    ['a component nobody knows', '<Script />', '<Script>'],
    ['a component without what it needs', '<Ui />', 'lacks its term'],
    ['a value nobody knows', '<Trouble when="never">\n\na\n\n</Trouble>', 'when="never"'],
    ['an attribute nobody knows', '<Keys press="A" colour="red" />', 'does not take "colour"'],
    ['a component without what stands in it', '<Care title="a" />', 'no text in it'],
    ['a component out of its place', '<Mark at="1 1">a</Mark>', 'directly in <Picture>'],
    ['text between tabs', '<Tabs>\na\n</Tabs>', '<Tabs> holds text'],
    [
      'a mark outside its picture',
      '<Picture file="./menu.png" alt="M"><Mark at="101 2">a</Mark></Picture>',
      '101 2',
    ],
    ['a video of nothing', '<Video poster="./menu.png" title="T" />', 'neither a file nor an address'],
    ['a picture that is not there', '![a](./no.png)', './no.png'],
    ['a page that is not there', '[a](page:no)', 'page:no'],
    ['an element', '<div>\n\na\n\n</div>', '<div> is HTML'],
    ['a footnote', 'a[^1]\n\n[^1]: b', 'footnote'],
    ['a section in a list', '- ## a [#a]', 'level 2'],
  ])('%s', (_, mdx, message) => {
    expect(() => render(mdx)).toThrow(message);
    expect(() => render(mdx)).toThrow(/^content\/articles\/alpha\/en\.mdx:11:\d+ .*Fix: .+/s);
  });
});

test('every component of the list is drawn, and no other', () => {
  expect([...INLINE.keys(), ...BLOCKS.keys()].sort()).toEqual([...articleComponents.keys()].sort());
});

test('every component is drawn as its example says', () => {
  for (const [name, { example, within }] of articleComponents) {
    // Examples of pictures and guides leave out what stands in them.
    if (within !== undefined || name === 'Guide' || name === 'Board') continue;
    const text = example
      .replaceAll('…', name === 'Picture' ? '' : 'a')
      .replaceAll('./tour.png', './menu.png');
    expect(render(text), text).not.toBe('');
  }
});

test('a section that somebody tried in the product says when', () => {
  const tried = (section: string) => (section === 'a' ? { on: '2026-11-30', version: '1.2' } : undefined);
  const [first, second] = render('## A [#a]\n\nText.\n\n## B [#b]\n\nText.', { tried }).split('id="b"');
  expect(first).toContain('<p class="provenance">en: tried.section</p>');
  expect(second).not.toContain('tried');
});
