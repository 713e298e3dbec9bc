import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { planBook, type Book } from './book.ts';
import { printablePage } from './printable-page.ts';
import { writeEpub } from './write-epub.ts';

let help: HelpCentre;
beforeAll(async () => {
  await using project = await createSampleProject();
  help = createHelpCentre((await readContent(project.root)).content);
});

/** Two articles as `takeArticles` gives them, in as many topics. */
const bookOf = (topics: number): Book => {
  const alpha = {
    id: 'alpha',
    title: 'Remove & <undo>',
    sections: [{ id: 'alpha--remove', title: 'Remove' }],
    markup:
      '<div xmlns="http://www.w3.org/1999/xhtml"><h1 id="alpha">Remove &amp; &lt;undo&gt;</h1><h2 id="alpha--remove">Remove</h2><p>See <a href="#beta-two">it</a>, <a href="#beta-two--part">its part</a> and <a href="https://example.com/">elsewhere</a>. <span lang="ru">Да</span><img src="/a/menu.webp" alt="A menu" /></p></div>',
    pictures: ['/a/menu.webp'],
  };
  const beta = {
    id: 'beta-two',
    title: 'Beta',
    sections: [],
    markup:
      '<div xmlns="http://www.w3.org/1999/xhtml"><h1 id="beta-two">Beta</h1><h2 id="beta-two--part">Part</h2></div>',
    pictures: [],
  };
  const plan = planBook(help, 'en', 'people');
  return {
    ...plan,
    topics:
      topics === 1
        ? [{ title: 'People', articles: [alpha, beta] }]
        : [
            { title: 'People', articles: [alpha] },
            { title: 'Accounts', articles: [beta] },
          ],
  };
};

describe('what belongs into a book', () => {
  test('the articles of a topic, with their age and address', () => {
    expect(planBook(help, 'pl', 'people')).toMatchObject({
      url: 'https://help.example/pl/topics/people/',
      title: 'Ludzie — Pomoc',
      publisher: 'Pomoc',
      day: '2026-11-22',
      topics: [
        {
          title: 'Ludzie',
          articles: [
            { id: 'alpha', url: '/pl/articles/alpha/' },
            { id: 'beta', url: '/pl/articles/beta/' },
          ],
        },
      ],
    });
  });

  test('everything, under the name of the help centre', () => {
    expect(planBook(help, 'en')).toMatchObject({
      url: 'https://help.example/en/',
      title: 'Help: For the product',
    });
  });

  test.each([
    ['a language', 'de', undefined, 'There is no language "de". Fix: --locale en or pl.'],
    ['a topic', 'en', 'none', 'There is no topic "none". Fix: --topic with one of people.'],
  ])('%s that is not there is refused with those that are', (_, locale, topic, message) => {
    expect(() => planBook(help, locale, topic)).toThrow(message);
  });
});

describe('one page', () => {
  const levels = (html: string) => [...html.matchAll(/<(h[1-6])\b/g)].map(([, level]) => level);
  test.each([
    [1, ['h1', 'h2', 'h2', 'h3', 'h2', 'h3']],
    [2, ['h1', 'h2', 'h2', 'h3', 'h4', 'h2', 'h3', 'h4']],
  ])('of %i topics has an outline without a gap', (topics, outline) => {
    expect(levels(printablePage(bookOf(topics), '', (path) => path))).toEqual(outline);
  });

  test('holds its pictures, and links within itself', () => {
    const html = printablePage(bookOf(1), 'p{color:red}', (path) => `data:${path}`);
    expect(html).toContain('src="data:/a/menu.webp"');
    expect(html).toContain('<a href="#alpha">Remove &amp; &lt;undo&gt;</a>');
    expect(html).toContain('href="#beta-two--part"');
    expect(html).toContain('<style>p{color:red}</style>');
  });
});

describe('an e-book', () => {
  const write = (book: Book) => writeEpub(book, 'p{}', () => Promise.resolve(new Uint8Array([1, 2, 3])));
  const open = async (bytes: Uint8Array) => {
    const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
    const texts = new Map<string, string>();
    for (const entry of entries)
      if (!entry.directory) texts.set(entry.filename, await entry.getData(new TextWriter()));
    return texts;
  };

  test('begins as the container format says, and every document of it is well-formed', async () => {
    const files = await open(await write(bookOf(2)));
    expect([...files.keys()]).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/nav.xhtml',
      'EPUB/book.css',
      'EPUB/alpha.xhtml',
      'EPUB/beta-two.xhtml',
      'EPUB/pictures/1.webp',
    ]);
    expect(files.get('mimetype')).toBe('application/epub+zip');
    for (const [name, text] of files)
      if (/\.(?:xml|opf|xhtml)$/.test(name)) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw new Error(`${name}: ${error.message}`);
        });
        parser.write(text).close();
      }
  });

  test('leads from chapter to chapter, and out of it', async () => {
    const files = await open(await write(bookOf(1)));
    const alpha = files.get('EPUB/alpha.xhtml');
    expect(alpha).toContain('href="beta-two.xhtml"');
    expect(alpha).toContain('href="beta-two.xhtml#beta-two--part"');
    expect(alpha).toContain('href="https://example.com/"');
    expect(alpha).toContain('src="pictures/1.webp"');
    expect(alpha).toContain('<span lang="ru" xml:lang="ru">');
    expect(files.get('EPUB/nav.xhtml')).toContain('<a href="alpha.xhtml#alpha--remove">Remove</a>');
  });

  test('says what it is, and for whom it can be read', async () => {
    const opf = (await open(await write(bookOf(1)))).get('EPUB/package.opf');
    expect(opf).toContain('<dc:language>en</dc:language>');
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-22T00:00:00Z</meta>');
    expect(opf).toContain('<meta property="schema:accessibilityFeature">alternativeText</meta>');
  });

  test('is the same, byte by byte, when nothing changed', async () => {
    expect(await write(bookOf(1))).toEqual(await write(bookOf(1)));
  });

  test('a picture that readers cannot show is refused', async () => {
    const book = bookOf(1);
    const [topic] = book.topics;
    topic?.articles[0]?.pictures.push('/a/menu.tiff');
    await expect(write(book)).rejects.toThrow('/a/menu.tiff');
  });
});
