import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Hono, type Context } from 'hono';
import { GUARDS, HOST_FILES, isShared, keepFor, SHARED } from '../core/headers.ts';
import { chooseEncoding } from './choose-encoding.ts';
import { contentType, isCompressible, isPacked } from './content-types.ts';
import { FileStore } from './file-store.ts';
import { locate } from './locate.ts';

/**
 * Serves a built site.
 *
 * @param folder holds the site, `index.html` at its top
 * @param base the path it is served under, with slashes at both ends
 */
export function createApp(folder: string, base: string): Hono {
  const app = new Hono();
  const store = new FileStore();

  app.use(async (context, next) => {
    await next();
    const { path } = context.req;
    const shared = path.startsWith(base) && isShared(path.slice(base.length));
    // What is missing is shared too: whoever asked for it is told that it is missing.
    for (const [name, value] of Object.entries({ ...GUARDS, ...(shared && SHARED) }))
      context.header(name, value);
  });

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
      if (location.slash || location.parts.length === 0) return send(context, join(path, 'index.html'));
      return context.redirect(`${pathname}/${search}`, 301);
    }
    if (kind !== 'file' || location.slash) return missing(context);
    return send(context, path, keepFor(file));
  });

  async function missing(context: Context): Promise<Response> {
    const page = join(folder, '404.html');
    return (await kindOf(page)) === 'file'
      ? send(context, page, undefined, 404)
      : context.text('Not found.\n', 404);
  }

  async function send(
    context: Context,
    path: string,
    kept = 'no-cache',
    status: 200 | 404 = 200,
  ): Promise<Response> {
    const type = contentType(path);
    const packed = isPacked(path);
    const compressible = packed || isCompressible(type);
    const wanted = compressible ? chooseEncoding(context.req.header('accept-encoding')) : 'identity';
    // Packed as it is, the file has nothing to gain from gzip.
    const encoding = packed && wanted !== 'br' ? 'identity' : wanted;
    const { bytes, etag } = await store.read(path, encoding);

    context.header('etag', etag);
    context.header('cache-control', kept);
    if (compressible) context.header('vary', 'accept-encoding');
    if (status === 200 && matches(context.req.header('if-none-match'), etag)) return context.body(null, 304);

    context.header('content-type', type);
    context.header('content-length', String(bytes.length));
    if (encoding !== 'identity') context.header('content-encoding', encoding);
    if (context.req.method === 'HEAD') return context.body(null, status);
    return context.body(bytes, status);
  }

  return app;
}

/** Whether If-None-Match names this entity tag (RFC 9110, 13.1.2: compared weakly). */
function matches(header: string | undefined, etag: string): boolean {
  return (header ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}

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
