import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import type { Site } from '../../content/schemas/site.ts';
import { createRoutes } from '../../core/routes.ts';
import type { Paths } from '../../project/paths.ts';
import { createCollector } from '../../server/feedback/collector.ts';
import { createRateLimit } from '../../server/feedback/rate-limit.ts';
import { readArticles } from '../../server/feedback/read-articles.ts';
import { openSqliteStore } from '../../server/feedback/sqlite-store.ts';
import { feedbackFile } from './feedback-file.ts';

/** Answers that a client may send in a minute, unless `SPRAVKA_FEEDBACK_LIMIT` says otherwise. */
const A_MINUTE = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The collector of a help centre that asks for feedback, with its file; what is older than the site promises to keep is
 * deleted now and every day.
 *
 * @returns undefined where `site.yaml` does not ask for it
 */
export async function startCollector(
  paths: Paths,
  { feedback, base, origin, locales }: Site,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ app: Hono; close: () => void } | undefined> {
  if (!feedback) return undefined;
  const allows = createRateLimit(parseLimit(env['SPRAVKA_FEEDBACK_LIMIT']));
  const store = openSqliteStore(feedbackFile(paths, env));
  const forget = () =>
    store.purge(new Date(Date.now() - feedback.keepDays * DAY_MS).toISOString().slice(0, 10));
  await forget();
  const timer = setInterval(() => void forget(), DAY_MS);
  timer.unref();
  const app = createCollector({
    store,
    articles: await readArticles(paths.output),
    locales: locales.map(({ id }) => id),
    collectsSearches: feedback.searches,
    collectsVisits: feedback.visits,
    allows,
    clientOf,
    thanks: createRoutes(base).feedbackPage,
    origins: [origin],
  });
  return {
    app,
    close: () => {
      clearInterval(timer);
      store.close();
    },
  };
}

/** @throws where it is no number of answers: taken for none, it would refuse every reader without a word */
function parseLimit(said: string | undefined): number {
  if (said === undefined || said === '') return A_MINUTE;
  if (said === 'Infinity' || /^[1-9]\d{0,8}$/.test(said)) return Number(said);
  throw new Error(
    `SPRAVKA_FEEDBACK_LIMIT is "${said}", which is no number of answers a minute. Fix: give a whole number from 1, or Infinity for no limit.`,
  );
}

/** The server listens to this machine alone, so a forwarded address comes from the proxy that stands in front of it. */
function clientOf(context: Context): string {
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded ?? getConnInfo(context).remote.address ?? '';
}
