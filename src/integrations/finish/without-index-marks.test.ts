import { expect, it } from 'vitest';
import { withoutIndexMarks } from './without-index-marks.ts';

it.each([
  ['a mark', '<p data-pagefind-ignore>x</p>', '<p>x</p>'],
  ['a mark with a value', '<b class="a" data-pagefind-weight="2">x</b>', '<b class="a">x</b>'],
  ['words for search alone', '<meta data-pagefind-meta="alias[content]" content="a > b">x', 'x'],
  [
    'words for search alone, in attributes',
    '<article data-pagefind-meta="alias[data-aliases], article:a" data-aliases="a > b" data-article="a">',
    '<article data-article="a">',
  ],
  ['other data', '<meta name="a" content="b">', '<meta name="a" content="b">'],
  [
    'a mark before a sign in a value',
    '<a title="a > b" data-pagefind-ignore>x</a>',
    '<a title="a > b">x</a>',
  ],
  ['a text about marks', '<p>&lt;p data-pagefind-ignore&gt;</p>', '<p>&lt;p data-pagefind-ignore&gt;</p>'],
  ['a script', '<script>"<p data-pagefind-ignore>"</script>', '<script>"<p data-pagefind-ignore>"</script>'],
])('%s', (_, page, finished) => {
  expect(withoutIndexMarks(page)).toBe(finished);
});
