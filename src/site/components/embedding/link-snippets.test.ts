import { describe, expect, test } from 'vitest';
import { asMarkup, linkSnippets } from './link-snippets.ts';

const root = 'https://help.example/base/';

describe('a link', () => {
  test('to an article, for each reader in their own language', () => {
    expect(linkSnippets({ root, article: 'a', words: 'A' })).toEqual({
      address: 'https://help.example/base/go/a/',
      element: '<help-link article="a">\n  <a href="https://help.example/base/go/a/">A</a>\n</help-link>',
      markdown: '[A](https://help.example/base/go/a/)',
    });
  });

  test('to a section, in one language', () => {
    expect(linkSnippets({ root, article: 'a', section: 's', locale: 'pt-BR', words: 'S' })).toEqual({
      address: 'https://help.example/base/go/a/?lang=pt-BR#s',
      element:
        '<help-link article="a" section="s" lang="pt-BR">\n  <a href="https://help.example/base/go/a/?lang=pt-BR#s">S</a>\n</help-link>',
      markdown: '[S](https://help.example/base/go/a/?lang=pt-BR#s)',
    });
  });

  test.each([
    ['[x](y)', '\\[x\\](y)'],
    ['a_b *c* `d` <e>', 'a\\_b \\*c\\* \\`d\\` \\<e\\>'],
    ['\\]', '\\\\\\]'],
  ])('that says %s stays one in Markdown', (words, written) => {
    expect(linkSnippets({ root, article: 'a', words }).markdown).toBe(
      `[${written}](https://help.example/base/go/a/)`,
    );
  });

  test.each([
    ['Mail & "CRM" <3', 'Mail &amp; &quot;CRM&quot; &lt;3'],
    ['{alert(1)} {{ x }}', '&#123;alert(1)&#125; &#123;&#123; x &#125;&#125;'],
    ['«Ёлка»', '«Ёлка»'],
  ])('that says %s says it in markup', (words, written) => {
    expect(asMarkup(words)).toBe(written);
  });
});
