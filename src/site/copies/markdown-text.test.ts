import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../checks/testing/sample-files.ts';
import { childrenOf } from '../../content/text/mdx-node.ts';
import { parseText } from '../../content/text/parsed-text.ts';
import { createRoutes } from '../../core/routes.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { UiWords } from '../../i18n/words.ts';
import type { MarkdownContext } from './markdown-addresses.ts';
import { markdownBlocks } from './markdown-text.ts';

const en = { id: 'en', name: 'English', dir: 'ltr' as const };
const context: MarkdownContext = {
  article: 'alpha',
  locale: en,
  pageLocale: 'en',
  locales: [en],
  routes: createRoutes('/help/'),
  base: '/help/',
  t: createTranslator('en', wordsOf('en') as UiWords),
  tried: () => undefined,
  term: (id) => ({
    label: 'Save [all]',
    confirmed: id !== 'odd',
    elsewhere: [{ locale: { ...en, id: 'de' }, label: 'Alles speichern' }],
  }),
  fact: (id, form) => ({
    value: form ? `${id} in ${form}` : id,
    claims: [
      { value: '30', source: 'A', note: undefined, followed: true },
      { value: '14', source: 'B', note: 'older', followed: false },
    ],
    ruling: 'Because.',
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
  firstLine: 1,
  around: [],
  picture: (address) => {
    const src = `/help/pictures/${address.slice(2)}`;
    return {
      light: { src, large: src, formats: [], width: 10, height: 10 },
      dark: undefined,
      language: undefined,
    };
  },
  video: (address) => `/help/pictures/${address.slice(2)}`,
  isEdition: () => false,
  platform: (id) => `on ${id}`,
  board: {
    intro: '',
    rows: [{ id: 'a', url: '#a', want: 'Leave | go', do: 'Do', back: 'yes', final: false }],
  },
  oldIds: () => [],
  behind: () => undefined,
  unread: () => undefined,
  page: 'https://help.example/help/en/articles/alpha/',
  absolute: (path) => `https://help.example${path}`,
};
const markdown = (mdx: string) => markdownBlocks(childrenOf(parseText(mdx).root), context);

describe('a text in Markdown', () => {
  test.each([
    ['words', 'One *two* **three** `<4>`', 'One *two* **three** `<4>`'],
    ['signs that are only signs', '2 \\* 3 \\_ a \\[b\\] \\<c>', '2 \\* 3 \\_ a \\[b\\] \\<c\\>'],
    ['a line that would be a list', '1\\. April', '1\\. April'],
    ['code with backticks', '`` a`b ``', '``a`b``'],
    [
      'a fact and a name',
      'In <Fact id="days" form="genitive" />: <Ui term="x" />',
      'In days in genitive: **Save \\[all\\]**',
    ],
    ['an unconfirmed name', 'Click <Ui term="odd" />', 'Click en: term.quoted (Alles speichern)'],
    ['a link to an article', '[x](article:beta#s)', '[x](https://help.example/help/en/articles/beta/#s)'],
    ['a link within', '[x](article:#s)', '[x](https://help.example/help/en/articles/alpha/#s)'],
    ['a link to a page', '[x](page:faq)', '[x](https://help.example/help/en/faq/)'],
    ['a link that leads away', '[x](https://a.example/b)', '[x](https://a.example/b)'],
    ['steps', '1. One\n2. Two\n\n   More', '1. One\n\n2. Two\n\n   More'],
    ['a list in a list', '- a\n  - b', '- a\n\n  - b'],
    ['a warning', '<Loss title="Gone!">\n\nAll.\n\nOf it.\n\n</Loss>', '> **Gone!**\n>\n> All.\n>\n> Of it.'],
    ['a table', '| a | b |\n| --- | --- |\n| 1 \\| 2 | 3 |', '| a | b |\n| --- | --- |\n| 1 \\| 2 | 3 |'],
    ['a part heading', '### Title', '### Title'],
    ['code', '```sh\nls ``` x\n```', '````sh\nls ``` x\n````'],
    ['keys', 'Press <Keys press="Ctrl+R" />.', 'Press `Ctrl+R`.'],
    ['a box', '<Note title="So">\n\nIt is.\n\n</Note>', '> **So**\n>\n> It is.'],
    ['a picture', '![The menu](./a.png)', '![The menu](https://help.example/help/pictures/a.png)'],
    ['tasks', '- [x] done\n- [ ] open', '- [x] done\n- [ ] open'],
    [
      'a marked picture',
      '<Picture file="./a.png" alt="Menu">\n\n<Mark at="1 2">\n\nOpen\n\n</Mark>\n\n</Picture>',
      '![Menu](https://help.example/help/pictures/a.png)\n\n1. Open',
    ],
    [
      'a video',
      '<Video file="./a.mp4" title="Tour" poster="./a.png" />',
      '[Tour](https://help.example/help/pictures/a.mp4)',
    ],
    ['claims', '<Claims fact="days" />', '**en: claims.why**\n\n- **30**: A\n- 14: B; older\n\nBecause.'],
    ['a note to writers', '{/* nobody reads this */}\n\nWords', 'Words'],
  ])('%s', (_what, mdx, text) => {
    expect(markdown(mdx)).toBe(text);
  });

  test('a board is a table with absolute links', () => {
    expect(markdown('<Board />')).toContain(
      '| [Leave \\| go](https://help.example/help/en/articles/alpha/#a) | Do | yes |',
    );
  });

  test('a platform, trouble and a question keep their labels', () => {
    const text = markdown(
      '<On platform="ios">\n\nA.\n\n</On>\n\n<Trouble when="missing">\n\nB.\n\n</Trouble>\n\n<Guide start="q">\n\n<Question id="q" ask="Why?">\n\nC.\n\n</Question>\n\n</Guide>',
    );
    expect(text).toContain('**On ios**\n\nA.');
    expect(text).toMatch(/\*\*.+\*\*\n\nB\./);
    expect(text).toContain('### Why?\n\nC.');
  });
});
