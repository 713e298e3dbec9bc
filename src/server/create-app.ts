import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Hono, type Context as HonoContext, type Env } from 'hono';
import { contentType, isCompressible, isPacked } from '../hosting/content-types.ts';
import { headersFor, HOST_FILES, PERMALINKS, TWIN_PAGES } from '../hosting/header-table.ts';
import { matchesPattern } from '../hosting/path-pattern.ts';
import { ENCODINGS, type CompressedCopies, type Encoding } from './compressed-copies.ts';
import { locate } from './locate.ts';
import { prefersMarkdown, readersLocale, takesHtml, wantedEncoding } from './negotiate.ts';
import { createSiteFiles, type SiteFile } from './site-files.ts';

type Context = HonoContext<Env, string>;

const PLAIN = 'text/plain; charset=UTF-8';

/** What a site is served with, beside its files. */
export interface AppOptions {
  /** Ids of its languages, the first of which is for readers of none of them. */
  locales?: readonly string[];
  /** Compresses what was not compressed with the build. */
  copies?: CompressedCopies;
  /** Takes what readers say of articles. */
  collector?: Hono | undefined;
  /** Is told, in a line, what could not be sent. */
  tell?: (line: string) => void;
}

/**
 * Serves a built site: which paths are ours, links that lead out of the folder, entity tags by content, parts of files,
 * what the request accepts. Small files are sent from memory, and every answer is made at once: headers that are put on
 * it afterwards cost more than all the rest.
 *
 * @param folder holds the site, `index.html` at its top
 * @param base the path it is served under, with slashes at both ends
 */
export function createApp(
  folder: string,
  base: string,
  { locales = [], copies, collector, tell }: AppOptions = {},
): Hono {
  const app = new Hono();
  const files = createSiteFiles(folder);

  app.onError((error, { req }) => {
    tell?.(`${req.path} cannot be sent: ${error.message}`);
    const refuse = (status: number, text: string, more: Record<string, string> = {}) =>
      new Response(text, { status, headers: { ...headersFor('', false), 'content-type': PLAIN, ...more } });
    const { code } = error as NodeJS.ErrnoException;
    // Too many files are open at once: in a moment there are fewer.
    if (code === 'EMFILE' || code === 'ENFILE')
      return refuse(503, 'Too many requests at once. Please try again.\n', { 'retry-after': '1' });
    return refuse(500, 'The page cannot be read just now.\n');
  });

  if (collector) {
    app.use(`${base}feedback/*`, async (context, next) => {
      await next();
      for (const [name, value] of Object.entries(headersFor('feedback', context.res.status < 400)))
        context.header(name, value);
    });
    app.route(`${base}feedback`, collector);
  }

  app.all('*', async (context) => {
    const { method, url } = context.req;
    const { pathname, search } = new URL(url);
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    /** An answer that is no file. */
    const say = (status: number, text: string, more: Record<string, string> = {}) =>
      new Response(text === '' ? null : text, {
        status,
        headers: { ...headersFor(inside, status < 400), ...(text && { 'content-type': PLAIN }), ...more },
      });
    if (method !== 'GET' && method !== 'HEAD') return say(405, '', { allow: 'GET, HEAD' });

    const location = locate(pathname, base);
    if (location.kind === 'malformed') return say(400, 'Bad request: the address cannot be decoded.\n');
    if (location.kind === 'outside') {
      if (`${pathname}/` === base) return say(301, '', { location: base + search });
      return pathname === '/' ? say(302, '', { location: base + search }) : missing();
    }

    const name = location.parts.join('/');
    if (HOST_FILES.includes(name)) return missing();
    const path = join(folder, ...location.parts);
    if (location.slash || location.parts.length === 0) {
      const file = await ofSite(join(path, 'index.html'));
      return file ? page(file) : missing();
    }
    const file = await ofSite(path);
    if (file) return send(file, 200);
    const index = await ofSite(join(path, 'index.html'));
    return index ? say(301, '', { location: `${pathname}/${search}` }) : missing();

    /** Sends a page, or what takes its place for who does not want HTML. */
    async function page(file: SiteFile): Promise<Response> {
      const address = `${name}/`;
      if (TWIN_PAGES.some((pattern) => matchesPattern(address, pattern)) && prefersMarkdown(context)) {
        const twin = await ofSite(`${path}.md`);
        if (twin) return send(twin, 200);
      }
      if (matchesPattern(address, PERMALINKS) && !takesHtml(context)) {
        const { searchParams } = new URL(url);
        const locale = readersLocale(context, searchParams.get('lang') ?? undefined, locales);
        searchParams.delete('lang');
        const query = searchParams.size > 0 ? `?${searchParams}` : '';
        if (locale)
          return say(302, '', {
            location: `${base}${locale}/articles/${name.replace(/^go\//, '')}/${query}`,
          });
      }
      return send(file, 200);
    }

    async function missing(): Promise<Response> {
      const file = await files.read(join(folder, '404.html'));
      return file ? send(file, 404) : say(404, 'Not found.\n');
    }

    async function send(file: SiteFile, status: 200 | 404): Promise<Response> {
      const type = contentType(file.path);
      const compressed = await compressedFile(context, file);
      const sent = compressed?.copy ?? file;
      const { vary, ...headers } = headersFor(inside, status === 200);
      if (status === 200) headers['etag'] = `"${file.hash}${compressed ? `-${compressed.encoding}` : ''}"`;
      const varies = [isCompressible(type) || isPacked(file.path) ? 'Accept-Encoding' : '', vary ?? ''];
      if (varies.some(Boolean)) headers['vary'] = varies.filter(Boolean).join(', ');
      const tag = headers['etag'];
      if (tag !== undefined && isKnown(tag, context.req.header('if-none-match')))
        return new Response(null, { status: 304, headers });

      headers['content-type'] = type;
      if (compressed) headers['content-encoding'] = compressed.encoding;
      const range = tag === undefined || method === 'HEAD' ? undefined : rangeOf(context, tag, sent.size);
      if (range) headers['accept-ranges'] = 'bytes';
      if (range === 'nowhere') {
        headers['content-range'] = `bytes */${sent.size}`;
        return new Response(null, { status: 416, headers });
      }
      const { from, to } = range ?? { from: 0, to: sent.size - 1 };
      headers['content-length'] = String(to - from + 1);
      if (range) headers['content-range'] = `bytes ${from}-${to}/${sent.size}`;
      const body = method === 'HEAD' || sent.size === 0 ? null : partOf(sent, from, to);
      return new Response(body, { status: range ? 206 : status, headers });
    }
  });

  /** A file of the site; undefined too where a link leads out of the folder. */
  async function ofSite(path: string): Promise<SiteFile | undefined> {
    const file = await files.read(path);
    return file?.inside ? file : undefined;
  }

  /** The compressed file to send in place of another one: made with the build, or now. */
  async function compressedFile(context: Context, file: SiteFile) {
    const encoding = wantedEncoding(context);
    if (!encoding) return undefined;
    const copy = (await files.read(file.path + ENCODINGS[encoding])) ?? (await copyOf(file, encoding));
    return copy && { copy, encoding };
  }

  async function copyOf(file: SiteFile, encoding: Encoding): Promise<SiteFile | undefined> {
    const copy = await copies?.copyOf(file, encoding);
    return copy === undefined ? undefined : files.read(copy);
  }

  return app;
}

/** The bytes of a file from one to another, both included. */
const partOf = ({ path, size, bytes }: SiteFile, from: number, to: number) =>
  bytes
    ? to - from + 1 === size
      ? bytes
      : bytes.subarray(from, to + 1)
    : (Readable.toWeb(createReadStream(path, { start: from, end: to })) as ReadableStream<Uint8Array>);

/** Whether the client has what is under this entity tag (RFC 9110, 13.1.2). */
const isKnown = (tag: string, held: string | undefined): boolean =>
  held !== undefined &&
  (held.trim() === '*' || held.split(',').some((one) => one.trim().replace(/^W\//, '') === tag));

/**
 * The part of a file that is asked for; undefined for all of it. What is no range is passed over, and several may be
 * (RFC 9110, 14.2).
 */
function rangeOf(
  context: Context,
  tag: string,
  size: number,
): { from: number; to: number } | 'nowhere' | undefined {
  // Parts of a file fit together only while it is the same one (RFC 9110, 13.1.5).
  if ((context.req.header('if-range') ?? tag) !== tag) return undefined;
  const [whole, first = '', last = ''] =
    /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(context.req.header('range') ?? '') ?? [];
  if (whole === undefined || (first === '' && last === '')) return undefined;
  if (first === '')
    return last === '0' || size === 0 ? 'nowhere' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return 'nowhere';
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
