import jsonld from 'jsonld';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { site } from '../site-under-test.ts';
import { addressOf, files, pageOf, pages, read } from './built-files.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Reads XML by a parser that refuses whatever is not well-formed, namespaces included. */
function parseXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      text: '',
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (said) => {
    const last = open.at(-1);
    if (last) last.text += said;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [root] = top.children;
  if (!root) throw new Error('There is no element.');
  return root;
}

const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];
const one = (element: Element, name: string): string => {
  const found = element.children.filter((child) => child.name === name);
  expect(found, `<${name}> in <${element.name}>`).toHaveLength(1);
  return found[0]?.text.trim() ?? '';
};
/** RFC 3339, which Atom and the W3C's note on dates for sitemaps both allow. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

test('every XML file is well-formed', () => {
  for (const file of files.filter((name) => /\.(?:xml|svg)$/.test(name)))
    expect(() => parseXml(read(file)), file).not.toThrow();
});

describe('the sitemap', () => {
  const urls = files
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => all(parseXml(read(file)), 'url'));

  test('is what the protocol says (sitemaps.org, 0.9)', () => {
    const index = parseXml(read('sitemap-index.xml'));
    expect(index.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(all(index, 'loc').every(({ text }) => URL.canParse(text))).toBe(true);
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) {
      const loc = one(url, 'loc');
      expect(new URL(loc).origin, loc).toBe(site.origin);
      for (const { text } of all(url, 'lastmod')) expect(text, loc).toMatch(MOMENT);
    }
  });

  test('lists the pages that are for indexing, each once, and no other', () => {
    const listed = urls.map((url) => one(url, 'loc')).sort();
    const indexed = pages
      .filter((file) => {
        const { meta, links } = pageOf(file);
        const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
        return (
          !/noindex/.test(meta.get('robots') ?? '') &&
          (canonical === undefined || canonical === addressOf(file).href)
        );
      })
      .filter((file) => !/^404\.html$/.test(file))
      .map((file) => addressOf(file).href)
      .sort();
    expect(listed).toEqual(indexed);
  });

  test('says when each article was last changed', () => {
    const articles = urls.filter((url) => /\/articles\//.test(one(url, 'loc')));
    expect(articles.filter((url) => all(url, 'lastmod').length === 0).map((url) => one(url, 'loc'))).toEqual(
      [],
    );
  });
});

test('feeds are Atom (RFC 4287): id, title, moment and author for all, a moment for each entry', () => {
  const feeds = files.filter((file) => file.endsWith('feed.xml'));
  const ofEach = files.filter((file) => /^\w[\w-]*\/topics\/[^/]+\/index\.html$/.test(file));
  expect(feeds).toHaveLength(site.locales.length + ofEach.length);
  for (const file of feeds) {
    const feed = parseXml(read(file));
    expect(feed.name).toBe('feed');
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated']) expect(one(feed, name), file).not.toBe('');
    expect(all(feed, 'author').map((author) => one(author, 'name'))).toHaveLength(1);
    const entries = feed.children.filter(({ name }) => name === 'entry');
    const ids = entries.map((entry) => `${one(entry, 'id')} ${one(entry, 'updated')}`);
    expect(new Set(ids).size, file).toBe(ids.length);
    for (const entry of entries) {
      expect(one(entry, 'updated')).toMatch(/T/);
      expect(one(entry, 'updated')).toMatch(MOMENT);
      expect(one(entry, 'title')).not.toBe('');
      expect(all(entry, 'link')[0]?.attributes['href']).toMatch(/^https?:/);
    }
  }
});

describe('structured data', () => {
  const blocks = pages.flatMap((file) => pageOf(file).structured.map((text) => ({ file, text })));
  /** schema.org's own context does no more for what we say, and needs the network. */
  const documentLoader = (url: string) =>
    /^https?:\/\/schema\.org\/?$/.test(url)
      ? Promise.resolve({
          contextUrl: undefined,
          documentUrl: url,
          document: { '@context': { '@vocab': 'https://schema.org/' } },
        })
      : Promise.reject(new Error(`${url} is not schema.org.`));

  test('is JSON-LD that a processor reads without dropping anything', async () => {
    expect(blocks.length).toBeGreaterThan(0);
    for (const { file, text } of blocks) {
      const [node] = await jsonld.expand(
        JSON.parse(text) as jsonld.JsonLdDocument,
        {
          documentLoader,
          safe: true,
        } as jsonld.Options.Expand,
      );
      expect(node?.['@type'], file).toEqual([expect.stringMatching(/^https:\/\/schema\.org\/[A-Z]\w+$/)]);
    }
  });

  test('has what search engines ask of each type', () => {
    const needed: Record<string, string[]> = {
      BreadcrumbList: ['itemListElement'],
      TechArticle: ['headline', 'dateModified', 'inLanguage'],
      FAQPage: ['mainEntity'],
      WebSite: ['name', 'url'],
      HowTo: ['name', 'step'],
    };
    for (const { file, text } of blocks) {
      const data = JSON.parse(text) as Record<string, unknown>;
      const keys = needed[String(data['@type'])];
      expect(keys, `${file}: ${String(data['@type'])}`).toBeDefined();
      for (const key of keys ?? []) expect(data, `${file}: ${key}`).toHaveProperty(key);
    }
  });

  test('every article has its own', () => {
    const types = (file: string) =>
      pageOf(file).structured.map((text) => (JSON.parse(text) as { '@type': string })['@type']);
    const own = pages.filter((file) => {
      const canonical = pageOf(file).links.find(({ rel }) => rel === 'canonical')?.href;
      return /^[^/]+\/articles\/[^/]+\/index\.html$/.test(file) && canonical === addressOf(file).href;
    });
    expect(own.filter((file) => !types(file).includes('TechArticle'))).toEqual([]);
  });
});

test('pages in several languages name each other, and the one for everybody else', () => {
  for (const file of pages) {
    const others = pageOf(file).links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
    // A permalink names the articles that it leads to, and is none of them.
    if (others.length === 0 || file.startsWith('go/')) continue;
    const names = others.map(({ hreflang }) => hreflang);
    expect(names, file).toContain('x-default');
    expect(new Set(names).size, file).toBe(names.length);
    // What another page says of this one has to say the same of itself.
    const own = new Set(others.map(({ href }) => href));
    expect(own.has(addressOf(file).href), file).toBe(true);
  }
});
