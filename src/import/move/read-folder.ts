import { PageError, parsePage } from './parse-page.ts';
import type { Remark, SourcePage } from './source-page.ts';

/** A text file of a folder that is moved in. */
export interface SourceFile {
  /** From the folder's top, with `/`. */
  path: string;
  text: string;
}

const FORMATS: Readonly<Record<string, 'html' | 'markdown' | 'mdx'>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
};

/** Formats that another program turns into HTML, with its command. */
const TURN: Readonly<Record<string, string>> = {
  adoc: 'asciidoctor',
  asciidoc: 'asciidoctor',
  rst: 'rst2html5',
};

/** True for a file that pages are made of. */
export const isPage = (path: string) => /\.(md|markdown|mdx|html?|adoc|asciidoc|rst)$/i.test(path);

/**
 * Reads the pages of a folder of Markdown, MDX or HTML: that of Starlight, Docusaurus, VitePress, MkDocs, Mintlify,
 * GitBook, or an export of a help centre.
 *
 * @param locales of the site; the first is that of pages which name none
 */
export function readFolder(
  files: readonly SourceFile[],
  locales: readonly string[],
): { pages: SourcePage[]; remarks: Remark[] } {
  const pages: SourcePage[] = [];
  const remarks: Remark[] = [];
  for (const { path, text } of files) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const left = (what: string) => remarks.push({ kind: 'left', file: path, line: undefined, what });
    const command = TURN[ending];
    if (command !== undefined) {
      left(`this format is not read: turn it into HTML first, with "${command} ${path}", and import that`);
      continue;
    }
    const format = FORMATS[ending];
    if (!format || /(?:^|\/)(?:SUMMARY|_sidebar|_navbar|404|LICENSE|CHANGELOG)\.\w+$/i.test(path)) continue;
    const place = placeOf(path, locales);
    if (!place) {
      left('its language is none of the site');
      continue;
    }
    try {
      pages.push(readPage(text, format, path, place));
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      left(error.message);
    }
  }
  return { pages, remarks };
}

function readPage(
  text: string,
  format: 'html' | 'markdown' | 'mdx',
  path: string,
  { key, locale }: { key: string; locale: string },
): SourcePage {
  const { head, title, blocks, counted } = parsePage(text.replace(/\r\n?/g, '\n'), format);
  const word = (name: string) => {
    const value = head[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const sidebar = head['sidebar'];
  const order =
    head['sidebar_position'] ??
    (typeof sidebar === 'object' && sidebar !== null ? (sidebar as { order?: unknown }).order : undefined) ??
    head['weight'] ??
    head['order'];
  const folders = key.split('/').slice(0, -1);
  const folder = folders
    .at(-1)
    ?.replace(/^\d{1,3}[-_. ]+/, '')
    .replace(/[-_]+/g, ' ');
  const slug = word('slug') ?? word('permalink');
  const own = `/${key.replace(/(?:^|\/)(?:index|README|_index)$/i, '')}`;
  return {
    key,
    locale,
    file: path,
    title: word('title') ?? title ?? (key.split('/').at(-1) ?? key).replace(/[-_]+/g, ' '),
    description: word('description') ?? word('excerpt') ?? word('summary'),
    category: word('category') ?? folder,
    order: typeof order === 'number' && Number.isInteger(order) && order > 0 ? order : undefined,
    blocks,
    addresses: [...new Set([slug?.startsWith('/') ? slug : own])].filter((address) => address !== '/'),
    counted,
  };
}

/**
 * Which page a file is, and in which language: by a folder (`ru/page.md`, `i18n/ru/…/current/page.md`), by its ending
 * (`page.ru.md`), or the first of the site.
 *
 * @returns undefined for a language that the site does not have
 */
export function placeOf(
  path: string,
  locales: readonly string[],
): { key: string; locale: string } | undefined {
  const known = (tag: string) =>
    locales.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ??
    locales.find((locale) => locale.toLowerCase() === tag.toLowerCase().split('-')[0]);
  let key = path
    .replace(/\.\w+$/, '')
    .replace(/^(?:src\/content\/docs|src\/content|docs|content)\//, '')
    .replace(/^i18n\/([\w-]+)\/docusaurus-plugin-content-docs\/current\//, '$1/');
  const [first = '', ...rest] = key.split('/');
  const suffix = /\.([a-z]{2}(?:-[A-Za-z]{2,4})?)$/.exec(key)?.[1];
  if (suffix !== undefined) {
    key = key.slice(0, -suffix.length - 1);
    const locale = known(suffix);
    return locale === undefined ? undefined : { key, locale };
  }
  // A folder of two letters may be anything; one that the runtime knows as a language is one.
  if (rest.length > 0 && /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(first)) {
    const locale = known(first);
    if (locale !== undefined) return { key: rest.join('/'), locale };
    if (isLanguage(first)) return undefined;
  }
  return { key, locale: locales[0] ?? 'en' };
}

function isLanguage(tag: string): boolean {
  const [language = ''] = tag.split('-');
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}
