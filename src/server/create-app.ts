import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context as HonoContext, type Env } from 'hono';
import { etag } from 'hono/etag';
import { contentType, isCompressible, isPacked } from '../hosting/content-types.ts';
import { headersFor, HOST_FILES, PERMALINKS, TWIN_PAGES } from '../hosting/header-table.ts';
import { matchesPattern } from '../hosting/path-pattern.ts';
import { ENCODINGS, type CompressedCopies } from './compressed-copies.ts';
import { hashOf } from './file-hash.ts';
import { locate } from './locate.ts';
import { prefersMarkdown, readersLocale, takesHtml, wantedEncoding } from './negotiate.ts';

type Context = HonoContext<Env, string>;

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
 * Serves a built site. Hono’s static files send the bytes (whole, in part, as a stream); what they do not know is
 * done here: which paths are ours, links that lead out of the folder, entity tags by content, what the request accepts.
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

  app.onError((error, context) => {
    tell?.(`${context.req.path} cannot be sent: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    // Too many files are open at once: in a moment there are fewer.
    if (code === 'EMFILE' || code === 'ENFILE')
      return context.text('Too many requests at once. Please try again.\n', 503, { 'retry-after': '1' });
    return context.text('The page cannot be read just now.\n', 500);
  });

  app.use(async (context, next) => {
    await next();
    const { path } = context.req;
    const inside = path.startsWith(base) ? path.slice(base.length) : '';
    const { vary, ...headers } = headersFor(inside, context.res.status < 400);
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    if (vary) context.header('vary', vary, { append: true });
  });
  app.use(etag());
  if (collector) app.route(`${base}feedback`, collector);

  app.all('*', async (context) => {
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD') return context.text('', 405, { allow: 'GET, HEAD' });

    const { pathname, search } = new URL(context.req.url);
    const location = locate(pathname, base);
    if (location.kind === 'malformed')
      return context.text('Bad request: the address cannot be decoded.\n', 400);
    if (location.kind === 'outside') {
      if (`${pathname}/` === base) return context.redirect(base + search, 301);
      return pathname === '/' ? context.redirect(base + search, 302) : missing(context);
    }

    const file = location.parts.join('/');
    if (HOST_FILES.includes(file)) return missing(context);
    const path = join(folder, ...location.parts);
    const kind = await kindInside(folder, path);
    if (kind === 'folder' && (await kindInside(folder, join(path, 'index.html'))) === 'file') {
      if (location.slash || location.parts.length === 0) return page(context, file, path);
      return context.redirect(`${pathname}/${search}`, 301);
    }
    if (kind !== 'file' || location.slash) return missing(context);
    return send(context, path);
  });

  /** Sends a page, or what takes its place for who does not want HTML. */
  async function page(context: Context, file: string, path: string): Promise<Response> {
    const address = `${file}/`;
    if (TWIN_PAGES.some((pattern) => matchesPattern(address, pattern)) && prefersMarkdown(context)) {
      const twin = `${path}.md`;
      if ((await kindInside(folder, twin)) === 'file') return send(context, twin);
    }
    if (matchesPattern(address, PERMALINKS) && !takesHtml(context)) {
      const { searchParams } = new URL(context.req.url);
      const locale = readersLocale(context, searchParams.get('lang') ?? undefined, locales);
      searchParams.delete('lang');
      const query = searchParams.size > 0 ? `?${searchParams}` : '';
      if (locale)
        return context.redirect(`${base}${locale}/articles/${file.replace(/^go\//, '')}/${query}`, 302);
    }
    return send(context, join(path, 'index.html'));
  }

  async function missing(context: Context): Promise<Response> {
    const path = join(folder, '404.html');
    if ((await kindOf(path)) !== 'file') return context.text('Not found.\n', 404);
    context.req.raw.headers.delete('range');
    const { body, headers } = await send(context, path);
    headers.delete('etag');
    return new Response(body, { status: 404, headers });
  }

  async function send(context: Context, path: string): Promise<Response> {
    const compressed = await compressedFile(context, path);
    const tag = `"${await hashOf(path)}${compressed ? `-${compressed.encoding}` : ''}"`;
    const expected = context.req.header('if-range');
    // Parts of a file fit together only while it is the same one (RFC 9110, 13.1.5).
    const range = context.req.header('range');
    if ((expected !== undefined && expected !== tag) || (range !== undefined && !isOneRange(range)))
      context.req.raw.headers.delete('range');

    const response = await serveStatic({ path: compressed?.copy ?? path })(context, nothingElse);
    if (!response) throw new Error(`${path} went away while it was being sent.`);
    const { headers } = response;
    headers.set('content-type', contentType(path));
    headers.set('etag', tag);
    // A build writes all files anew: their times say nothing, the entity tag does.
    headers.delete('last-modified');
    if (compressed) headers.set('content-encoding', compressed.encoding);
    if (isCompressible(contentType(path)) || isPacked(path)) headers.append('vary', 'Accept-Encoding');
    return response;
  }

  /** The compressed file to send in place of another one: made with the build, or now. */
  async function compressedFile(context: Context, path: string) {
    const encoding = wantedEncoding(context);
    if (!encoding) return undefined;
    const beside = path + ENCODINGS[encoding];
    const copy = existsSync(beside) ? beside : await copies?.copyOf(path, encoding);
    return copy === undefined ? undefined : { copy, encoding };
  }

  return app;
}

/** One part of a file; what is none is passed over, and several parts may be (RFC 9110, 14.2). */
function isOneRange(range: string): boolean {
  const [, first, last] = /^bytes=\s*(\d+)?-(\d+)?\s*$/i.exec(range) ?? [];
  if (first === undefined) return last !== undefined;
  return last === undefined || Number(first) <= Number(last);
}

const nothingElse = () => Promise.resolve();

/** The kind of what is at a path; undefined too where a link leads out of the folder. */
async function kindInside(folder: string, path: string): Promise<'file' | 'folder' | undefined> {
  const kind = await kindOf(path);
  if (kind === undefined) return undefined;
  const [top, real] = await Promise.all([realpath(folder), realpath(path)]);
  return relative(top, real).split(sep)[0] === '..' ? undefined : kind;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}
