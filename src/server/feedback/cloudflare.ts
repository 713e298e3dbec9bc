import type { Hono } from 'hono';
import { createRoutes } from '../../core/routes.ts';
import { openD1Store, type D1 } from '../../feedback/d1-store.ts';
import { createCollector } from './collector.ts';
import { createRateLimit } from './rate-limit.ts';
import { articlesOf } from './articles-of.ts';

/** What a Pages Function is given, as far as it is needed here. */
export interface PagesContext {
  request: Request;
  env: {
    /** The database that the project binds under this name. */
    DB: D1;
    /** The built site. */
    ASSETS: { fetch(request: Request): Promise<Response> };
  };
  waitUntil(work: Promise<unknown>): void;
}

/** What `site.yaml` says, which a function cannot read. */
export interface CloudflareOptions {
  locales: readonly string[];
  base?: string;
  keepDays?: number;
  searches?: boolean;
  visits?: boolean;
  /** Answers that a client may send in a minute, to one instance of the function. */
  aMinute?: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The collector as a function of Cloudflare Pages, with D1 for its store. What is older than the site promises to keep is
 * deleted whenever an instance of the function starts.
 */
export function cloudflareCollector({
  locales,
  base = '/',
  keepDays = 180,
  searches = false,
  visits = false,
  aMinute = 20,
}: CloudflareOptions): (context: PagesContext) => Promise<Response> {
  const routes = createRoutes(base);
  let collector: Promise<Hono> | undefined;

  const open = async ({ request, env, waitUntil }: PagesContext): Promise<Hono> => {
    const manifest = new URL(`${routes.root()}embed/v1/manifest.json`, request.url);
    const [store, response] = await Promise.all([
      openD1Store(env.DB),
      env.ASSETS.fetch(new Request(manifest)),
    ]);
    if (!response.ok) throw new Error(`The manifest of the site: ${response.status}.`);
    waitUntil(store.purge(new Date(Date.now() - keepDays * DAY_MS).toISOString().slice(0, 10)));
    return createCollector({
      store,
      articles: articlesOf(await response.json()),
      locales,
      collectsSearches: searches,
      collectsVisits: visits,
      allows: createRateLimit(aMinute),
      clientOf: (context) => context.req.header('cf-connecting-ip') ?? '',
      thanks: routes.feedbackPage,
    });
  };

  return async (context) => {
    try {
      collector ??= open(context);
      const { request } = context;
      const url = new URL(request.url);
      url.pathname = url.pathname.slice(routes.feedback().length) || '/';
      const inside = new Request(url, request);
      // The site’s own host, whatever stands between.
      inside.headers.set('host', url.host);
      return await (await collector).fetch(inside);
    } catch {
      // What failed may be there again for the next request.
      collector = undefined;
      return Response.json(
        { error: { code: 'unavailable', message: 'The answer could not be kept.' } },
        { status: 500, headers: { 'cache-control': 'no-store' } },
      );
    }
  };
}
