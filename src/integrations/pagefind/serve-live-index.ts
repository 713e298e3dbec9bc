import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import type { HookParameters } from 'astro';
import * as pagefind from 'pagefind';
import { createRoutes } from '../../core/routes.ts';
import { readSite } from '../../content/reader/read-site.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import type { Paths } from '../../project/paths.ts';
import { answersOf, unreadOf } from './answers-of.ts';
import { LiveIndex, type Files, type LivePage } from './live-index.ts';
import { makeSearchData } from './make-search-data.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** A client reads these first: the moment to see whether the index is still true. */
const ENTRIES = /^(?:pagefind\.js|pagefind-entry\.json|words\..+\.json)$/;

/**
 * Answers requests for the search index in development, where no built site exists, from the pages that the
 * development server shows.
 *
 * @param server the development server
 * @param report is told of pages that cannot be indexed
 */
export function serveLiveIndex(server: DevServer, paths: Paths, report: (message: string) => void): void {
  const { engine, content } = paths;
  const { base } = server.config;
  const folder = createRoutes(base).searchIndex();
  const index = new LiveIndex(
    () => livePages(server, paths),
    report,
    (files) => searchData(files, paths),
  );

  server.watcher.on('all', (_event, path) => {
    const [kind, article, ...rest] = relative(content, path).split(sep);
    const isArticle = kind === 'articles' && rest.length > 0;
    // Astro's store of parsed content follows a saved file a moment later.
    if (isArticle) index.markChanged(article);
    else if (
      [content, join(engine, 'src'), join(engine, '.astro')].some((place) => path.startsWith(place + sep))
    )
      index.markChanged();
  });
  server.httpServer?.once('close', () => void pagefind.close());

  server.middlewares.use((request, response, next) => {
    const path = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost').pathname;
    if (!path.startsWith(folder)) return next();
    const name = decodeURIComponent(path.slice(folder.length));
    answer(index, name).then((body) => {
      response.statusCode = body ? 200 : 404;
      response.setHeader('content-type', contentType(name));
      response.setHeader('cache-control', 'no-store');
      response.end(body);
    }, next);
  });
}

async function searchData(files: Files, { root, visibility }: Paths): Promise<Files> {
  const help = createHelpCentre((await readContent(root)).content, { visibility });
  const encoder = new TextEncoder();
  const made = makeSearchData(files, help.content, answersOf(help), unreadOf(help));
  return new Map([...made].map(([name, text]) => [name, encoder.encode(text)]));
}

async function answer(index: LiveIndex, name: string): Promise<Uint8Array | undefined> {
  if (ENTRIES.test(name) || index.file(name) === undefined) await index.refresh();
  return index.file(name);
}

function contentType(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript';
  return name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

/** Every article in every language of the site, as the folders say now. */
function livePages(server: DevServer, { root, content }: Paths): LivePage[] {
  const { port } = server.httpServer?.address() as AddressInfo;
  const origin = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}`;
  const site = createRoutes('/');
  const served = createRoutes(server.config.base);
  const articles = readdirSync(join(content, 'articles')).filter((id) =>
    existsSync(join(content, 'articles', id, 'article.yaml')),
  );
  return readSite(root).locales.flatMap(({ id: locale }) =>
    articles.map((article) => ({
      article,
      url: site.article(locale, article),
      source: new URL(served.article(locale, article), origin).href,
    })),
  );
}
