import { Hono, type Context, type Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { answerSchema } from '../../feedback/answer.ts';
import { searchSchema } from '../../feedback/search.ts';
import type { FeedbackStore } from '../../feedback/store.ts';
import { visitSchema } from '../../feedback/visit.ts';

/** What the collector stands on. */
export interface CollectorOptions {
  store: FeedbackStore;
  /** Ids of the sections of every article that may be spoken of, by the article’s id. */
  articles: ReadonlyMap<string, ReadonlySet<string>>;
  locales: readonly string[];
  /** Whether searches without an answer are taken that nobody sent with a tap. */
  collectsSearches?: boolean;
  /** Whether visits are taken, of readers who allowed it. */
  collectsVisits?: boolean;
  /** Whether a client may say one more thing. */
  allows: (client: string) => boolean;
  /** Who asks, for the limit alone; it is not kept. */
  clientOf: (context: Context) => string;
  /** Where a form without script leads afterwards. */
  thanks: (locale: string) => string;
  /** Origins beside its own that may send answers: the site’s address where another server is in front. */
  origins?: readonly string[];
  today?: () => string;
}

/** The longest body that is read, in bytes: a comment of the longest kind in any script, and the rest. */
const LONGEST_BODY = 12_000;

/**
 * Takes what readers say of an article: JSON, or a plain form. It sets no cookie and writes nothing of what was sent
 * into any log.
 */
export function createCollector(options: CollectorOptions): Hono {
  const {
    store,
    articles,
    locales,
    allows,
    clientOf,
    thanks,
    origins = [],
    collectsSearches = false,
    collectsVisits = false,
  } = options;
  const today = options.today ?? (() => new Date().toISOString().slice(0, 10));
  const app = new Hono();
  /** What everything that is sent has to pass before any of it is read. */
  const gate = [
    async (context: Context, next: Next) => {
      if (!comesFromHere(context, origins))
        return refuse(context, 403, 'origin', 'Answers are taken from the pages of this help centre alone.');
      if (!allows(clientOf(context))) {
        context.header('retry-after', '60');
        return refuse(context, 429, 'too-many', 'Too many answers in a minute: try again in a minute.');
      }
      return next();
    },
    bodyLimit({
      maxSize: LONGEST_BODY,
      onError: (context) =>
        refuse(context, 413, 'too-large', `The body has more than ${LONGEST_BODY} bytes.`),
    }),
  ] as const;
  app.onError((_error, context) => refuse(context, 500, 'unavailable', 'The answer could not be kept.'));

  app.post('/', ...gate, async (context) => {
    const { isForm, said, refusal } = await readBody(context, answerSchema, true);
    if (!said) return refusal;
    const sections = articles.get(said.article);
    if (!sections || !locales.includes(said.locale))
      return refuse(context, 404, 'unknown-article', 'There is no such article in this language.');
    if (said.section !== undefined && !sections.has(said.section))
      return refuse(context, 404, 'unknown-section', 'The article has no such section.');
    await store.add(said, today());
    return isForm ? context.redirect(thanks(said.locale), 303) : context.json({ kept: true }, 201);
  });
  app.post('/searches', ...gate, async (context) => {
    const { said, refusal } = await readBody(context, searchSchema, false);
    if (!said) return refusal;
    if (!locales.includes(said.locale))
      return refuse(context, 404, 'unknown-language', 'The help centre has no such language.');
    if (!said.told && !collectsSearches)
      return refuse(context, 403, 'not-collected', 'Searches are taken from readers who send them alone.');
    await store.addSearch(said, today());
    return context.json({ kept: true }, 201);
  });
  app.post('/visits', ...gate, async (context) => {
    const { said, refusal } = await readBody(context, visitSchema, false);
    if (!said) return refusal;
    if (!collectsVisits) return refuse(context, 403, 'not-collected', 'Visits are not collected here.');
    if (!locales.includes(said.locale) || (said.article !== undefined && !articles.has(said.article)))
      return refuse(context, 404, 'unknown-article', 'There is no such article in this language.');
    await store.addVisit(said, today());
    return context.json({ kept: true }, 201);
  });
  for (const path of ['/', '/searches', '/visits'])
    app.all(path, (context) => {
      context.header('allow', 'POST');
      return refuse(context, 405, 'method', 'This is sent by POST.');
    });
  return app;
}

type Refusal = 400 | 403 | 404 | 405 | 413 | 415 | 429 | 500;

/** An error in a form that programs read; it never holds what was sent. */
function refuse(context: Context, status: Refusal, code: string, message: string): Response {
  context.header('cache-control', 'no-store');
  return context.json({ error: { code, message } }, status);
}

/** Browsers say where a request comes from; what says nothing is no page of somebody else’s. */
function comesFromHere(context: Context, origins: readonly string[]): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = context.req.header('origin');
  if (origin === undefined) return true;
  if (origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === context.req.header('host');
}

/** What was sent, or the refusal of what is not of the right form. */
async function readBody<Schema extends z.ZodObject>(
  context: Context,
  schema: Schema,
  takesForms: boolean,
): Promise<
  { isForm: boolean } & ({ said: z.infer<Schema>; refusal?: never } | { said?: never; refusal: Response })
> {
  const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const isForm = takesForms && type === 'application/x-www-form-urlencoded';
  if (!isForm && type !== 'application/json') {
    const message = takesForms ? 'Send application/json, or a plain form.' : 'Send application/json.';
    return { isForm, refusal: refuse(context, 415, 'media-type', message) };
  }
  const parsed = schema.safeParse(await decode(context, isForm));
  if (parsed.success) return { isForm, said: parsed.data };
  const fields = new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')));
  const known = Object.keys(schema.shape).filter((name) => fields.has(name));
  const message =
    known.length > 0 ? `Not of the right form: ${known.join(', ')}.` : 'The body is not of the right form.';
  return { isForm, refusal: refuse(context, 400, 'malformed', message) };
}

async function decode(context: Context, isForm: boolean): Promise<unknown> {
  try {
    return isForm ? await context.req.parseBody() : await context.req.json();
  } catch {
    return undefined;
  }
}
