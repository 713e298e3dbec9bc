import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { expectMessage, type BrokenCase } from '../../checks/testing/broken-case.ts';
import { PIXEL, sampleFiles } from '../../checks/testing/sample-files.ts';

const ALPHA = 'articles/alpha/en.mdx';
const textOf = (file: string) => {
  const text = sampleFiles[`content/${file}`];
  return typeof text === 'string' ? text : '';
};

const cases: BrokenCase[] = [
  {
    name: 'a byte order mark in an article',
    breakIt: (project) => project.write(`content/${ALPHA}`, `\ufeff${textOf(ALPHA)}`),
    code: 'byte-order-mark',
    severity: 'warning',
    file: ALPHA,
    line: 1,
    column: 1,
    fix: 'UTF-8',
  },
  {
    name: 'a byte order mark in JSON',
    breakIt: (project) => project.write('content/ui/pl.json', `\ufeff${textOf('ui/pl.json')}`),
    code: 'byte-order-mark',
    file: 'ui/pl.json',
    line: 1,
  },
  {
    name: 'an empty article',
    breakIt: (project) => project.write(`content/${ALPHA}`, ''),
    code: 'empty-file',
    file: ALPHA,
  },
  {
    name: 'an article of blank lines',
    breakIt: (project) => project.write(`content/${ALPHA}`, '\r\n \r\n\t\n'),
    code: 'empty-file',
    file: ALPHA,
  },
  {
    name: 'an empty site.yaml',
    breakIt: (project) => project.write('content/site.yaml', ''),
    code: 'empty-file',
    file: 'site.yaml',
  },
  {
    name: 'an empty words file',
    breakIt: (project) => project.write('content/ui/en.json', ''),
    code: 'empty-file',
    file: 'ui/en.json',
  },
  {
    name: 'a file of one megabyte',
    breakIt: (project) => project.append(`content/${ALPHA}`, 'word '.repeat(220_000)),
    code: 'file-too-large',
    file: ALPHA,
    what: '1075 KB',
  },
  {
    name: 'bytes that are not UTF-8',
    breakIt: (project) =>
      project.write(
        `content/${ALPHA}`,
        Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xcf, 0xf0, 0xe8])]),
      ),
    code: 'invalid-utf8',
    file: ALPHA,
    line: 2,
    column: 8,
    fix: 'UTF-8',
  },
  {
    name: 'UTF-16',
    breakIt: (project) =>
      project.write('content/terms.yaml', Buffer.from(`\ufeff${textOf('terms.yaml')}`, 'utf16le')),
    code: 'invalid-utf8',
    file: 'terms.yaml',
    line: 1,
    column: 1,
  },
  {
    name: 'a folder where a file belongs',
    breakIt: async (project) => {
      await project.remove('content/terms.yaml');
      await project.write('content/terms.yaml/terms.yaml', 'x: 1');
    },
    code: 'missing-file',
    file: 'terms.yaml',
  },
  {
    name: 'a link to a file that does not exist',
    breakIt: async (project) => {
      await project.remove(`content/${ALPHA}`);
      await symlink('nowhere.mdx', join(project.root, 'content', ALPHA));
    },
    code: 'linked-file',
    file: ALPHA,
  },
  {
    name: 'a link to a file of the project',
    breakIt: async (project) => {
      await project.write('elsewhere.mdx', textOf(ALPHA));
      await project.remove(`content/${ALPHA}`);
      await symlink('../../../elsewhere.mdx', join(project.root, 'content', ALPHA));
    },
    code: 'linked-file',
    file: ALPHA,
    fix: 'delete the link',
  },
  {
    name: 'a link to a device without an end',
    breakIt: async (project) => {
      await project.remove(`content/${ALPHA}`);
      await symlink('/dev/zero', join(project.root, 'content', ALPHA));
    },
    code: 'linked-file',
    file: ALPHA,
  },
  {
    name: 'a link to a folder outside the project',
    breakIt: (project) => symlink('/usr', join(project.root, 'content/articles/gamma')),
    code: 'linked-file',
    file: 'articles/gamma',
  },
  {
    name: 'a pipe nobody writes to',
    breakIt: async (project) => {
      await project.remove(`content/${ALPHA}`);
      execFileSync('mkfifo', [join(project.root, 'content', ALPHA)]);
    },
    code: 'special-file',
    file: ALPHA,
  },
  {
    name: 'a link among what is published as it stands',
    breakIt: async (project) => {
      await project.write('public/a.txt', 'a');
      await symlink('/etc/hostname', join(project.root, 'public/b.txt'));
    },
    code: 'linked-file',
    file: '../public/b.txt',
  },
  {
    name: 'an article with a name in capitals',
    breakIt: (project) => project.write('content/articles/beta/EN.mdx', textOf('articles/beta/en.mdx')),
    code: 'unknown-file',
    file: 'articles/beta/EN.mdx',
    fix: 'Rename it to en.mdx',
  },
  {
    name: 'a picture with a name in capitals',
    breakIt: (project) => project.write('content/articles/alpha/Screen.PNG', PIXEL),
    code: 'unknown-file',
    file: 'articles/alpha/Screen.PNG',
    fix: 'Rename it to screen.png',
  },
  {
    name: 'a picture that is none',
    breakIt: (project) => project.write('content/articles/alpha/menu.png', 'no picture'),
    code: 'unreadable-picture',
    file: 'articles/alpha/menu.png',
  },
  ...(
    [
      ['a script', '<script>alert(1)</script>', '<script>'],
      ['a script by another prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>', '<s:script>'],
      ['a script of a page', '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', '<h:script>'],
      ['a handler', '<g onload="alert(1)"/>', 'onload'],
      ['a page', '<foreignObject/>', '<foreignObject>'],
      ['a link that runs', '<a href="javascript:alert(1)"/>', 'javascript'],
      ['a picture from elsewhere', '<image href="https://example.com/a.png"/>', 'example.com'],
      ['a style that loads', '<style>@import "https://example.com/a.css";</style>', 'style sheet'],
      ['broken XML', '<g>', 'not valid XML'],
    ] as const
  ).map(([name, inside, what]): BrokenCase => ({
    name: `a drawing with ${name}`,
    breakIt: (project) =>
      project.write(
        'content/articles/alpha/a.svg',
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`,
      ),
    code: 'unsafe-drawing',
    file: 'articles/alpha/a.svg',
    what,
  })),
  {
    name: 'a folder with letters of another alphabet',
    breakIt: (project) => project.write('content/articles/Gebühren/article.yaml', 'order: 1'),
    code: 'bad-folder-name',
    file: 'articles/Gebühren',
    fix: '"gebuehren"',
  },
  {
    name: 'a folder that Windows cannot have',
    breakIt: (project) => project.write('content/articles/com1/article.yaml', 'order: 1'),
    code: 'reserved-name',
    file: 'articles/com1',
    fix: '"com1-help"',
  },
  {
    name: 'a picture that Windows cannot have',
    breakIt: (project) => project.write('content/articles/alpha/NUL.tar.png', PIXEL),
    code: 'reserved-name',
    file: 'articles/alpha/NUL.tar.png',
    fix: '"NUL-help.tar.png"',
  },
  {
    name: 'a lock file of nothing but brackets',
    breakIt: (project) => project.write('content/translations.lock.json', `{"a":${'['.repeat(5_000_000)}`),
    code: 'json-syntax',
    file: 'translations.lock.json',
    fix: 'version control',
  },
  {
    name: 'no content folder at all',
    breakIt: (project) => project.remove('content'),
    code: 'missing-file',
    file: '',
  },
  {
    name: 'no site.yaml',
    breakIt: (project) => project.remove('content/site.yaml'),
    code: 'missing-file',
    file: 'site.yaml',
  },
  {
    name: 'no articles folder',
    breakIt: (project) => project.remove('content/articles'),
    code: 'missing-file',
    file: 'articles',
  },
  {
    name: 'no words file for a language',
    breakIt: (project) => project.remove('content/ui/pl.json'),
    code: 'missing-file',
    file: 'ui/pl.json',
  },
  {
    name: 'a unit that the engine has no words for, where there is no words file',
    breakIt: async (project) => {
      await project.remove('content/ui/en.json');
      await project.edit('content/facts.yaml', 'unit: day', 'unit: stone');
    },
    code: 'missing-file',
    file: 'ui/en.json',
    what: '"stone"',
    fix: '"unit.stone_one"',
  },
  {
    name: 'an article folder without article.yaml',
    breakIt: (project) => project.remove('content/articles/beta/article.yaml'),
    code: 'missing-file',
    file: 'articles/beta/article.yaml',
  },
  {
    name: 'a misspelt article.yaml',
    breakIt: (project) => project.write('content/articles/beta/aticle.yaml', 'category: people'),
    code: 'unknown-file',
    file: 'articles/beta/aticle.yaml',
    fix: 'Did you mean "article.yaml"?',
  },
  {
    name: 'a translation to a language the site does not have',
    breakIt: (project) => project.write('content/articles/beta/fr.mdx', textOf('articles/beta/en.mdx')),
    code: 'unknown-file',
    file: 'articles/beta/fr.mdx',
    fix: 'Add the language "fr" to locales',
  },
  {
    name: 'a file directly in articles',
    breakIt: (project) => project.write('content/articles/gamma.mdx', 'text'),
    code: 'unknown-file',
    file: 'articles/gamma.mdx',
  },
  {
    name: 'a folder inside an article',
    breakIt: (project) => project.write('content/articles/beta/images/a.png', 'x'),
    code: 'unknown-file',
    file: 'articles/beta/images',
  },
  {
    name: 'a folder whose name is no id',
    breakIt: (project) => project.write('content/articles/My Article/article.yaml', 'order: 1'),
    code: 'bad-folder-name',
    file: 'articles/My Article',
    fix: '"my-article"',
  },
  {
    name: 'an article without frontmatter',
    breakIt: (project) => project.write(`content/${ALPHA}`, '# Remove a person\n\nText.\n'),
    code: 'missing-frontmatter',
    file: ALPHA,
    line: 1,
    column: 1,
  },
  {
    name: 'frontmatter without an end',
    breakIt: (project) => project.edit(`content/${ALPHA}`, '---\n\n<Care', '\n<Care'),
    code: 'unclosed-frontmatter',
    file: ALPHA,
    line: 1,
  },
  {
    name: 'empty frontmatter',
    breakIt: (project) => project.write(`content/${ALPHA}`, '---\n---\n\n## A [#a]\n\ntext\n'),
    code: 'missing-key',
    file: ALPHA,
    what: '"title"',
  },
];

describe('files', () => {
  test.each(cases)('reports $name', expectMessage);
});
