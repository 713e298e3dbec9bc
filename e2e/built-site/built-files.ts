import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { paths, routes, site } from '../site-under-test.ts';

/** Paths of all files of the built site, from its folder, with `/`. */
export const files = readdirSync(paths.output, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(paths.output.length + 1)
      .replaceAll(sep, '/'),
  )
  .sort();

export const read = (file: string): string => readFileSync(join(paths.output, file), 'utf8');

/** Of every page, those in the help panel and behind permalinks included. */
export const pages = files.filter((file) => file.endsWith('.html'));

/** The address at which a file of the site is served. */
export const addressOf = (file: string): URL =>
  new URL(routes.asset(file.replace(/(^|\/)index\.html$/, '$1')), site.origin);

/**
 * The file that answers an address of the site.
 *
 * @returns undefined for addresses elsewhere; a path that exists or not
 */
export function fileOf(address: URL): string | undefined {
  if (address.origin !== site.origin || !address.pathname.startsWith(routes.root())) return undefined;
  const path = decodeURIComponent(address.pathname.slice(routes.root().length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What a page holds, as far as links and parsers ask. */
export interface BuiltPage {
  /** Everything that another element, or another page, can name. */
  ids: Set<string>;
  /** Addresses as they are written: of links, pictures, scripts, styles and what stands for them. */
  addresses: string[];
  /** Contents of the blocks of JSON-LD. */
  structured: string[];
  meta: Map<string, string>;
  links: { rel: string; href: string; hreflang: string | undefined }[];
}

const ADDRESSES = ['href', 'src', 'poster', 'action', 'cite'];
/** Opened by a click, or by nobody. */
const OUTSIDE = /^(?:mailto|tel|data|blob|javascript):/i;

const parsed = new Map<string, BuiltPage>();

/** Reads a page of the site, once. */
export function pageOf(file: string): BuiltPage {
  const known = parsed.get(file);
  if (known) return known;
  const page: BuiltPage = { ids: new Set(), addresses: [], structured: [], meta: new Map(), links: [] };
  let data: string[] | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id']) page.ids.add(attributes['id']);
      for (const key of ADDRESSES) {
        const value = attributes[key];
        if (value !== undefined && !OUTSIDE.test(value)) page.addresses.push(value);
      }
      for (const part of (attributes['srcset'] ?? '').split(',')) {
        const [url] = part.trim().split(/\s+/);
        if (url) page.addresses.push(url);
      }
      if (name === 'script' && attributes['type'] === 'application/ld+json') data = [];
      const { content, name: named, property, rel, href, hreflang } = attributes;
      if (name === 'meta' && content !== undefined) page.meta.set(named ?? property ?? '', content);
      if (name === 'link' && rel && href) page.links.push({ rel, href, hreflang });
    },
    ontext: (text) => data?.push(text),
    onclosetag(name) {
      if (name !== 'script' || !data) return;
      page.structured.push(data.join(''));
      data = undefined;
    },
  });
  parser.end(read(file));
  parsed.set(file, page);
  return page;
}

/** Whether an address of the site leads to a file, and to a place that is there. */
export function leads(address: URL): boolean {
  const file = fileOf(address);
  if (file === undefined) return true;
  if (!existsSync(join(paths.output, file))) return false;
  const place = decodeURIComponent(address.hash.slice(1));
  return place === '' || !file.endsWith('.html') || pageOf(file).ids.has(place);
}
