import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FeedbackStore } from '../../feedback/store.ts';
import { createCollector } from './collector.ts';
import { createRateLimit } from './rate-limit.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
let store: FeedbackStore;
let app: ReturnType<typeof createCollector>;
const collector = (most = Infinity, more: { collectsSearches?: boolean } = {}) =>
  createCollector({
    ...more,
    store,
    articles: new Map([['alpha', new Set(['one'])]]),
    locales: ['en', 'ru'],
    allows: createRateLimit(most),
    clientOf: (context) => context.req.header('x-test-client') ?? 'one',
    thanks: (locale) => `/${locale}/feedback/`,
    origins: ['https://help.example'],
    today: () => '2026-11-30',
  });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feedback-'));
  store = openSqliteStore(join(folder, 'data/feedback.sqlite'));
  app = collector();
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const ANSWER = {
  article: 'alpha',
  locale: 'en',
  helpful: false,
  reason: 'old',
  section: 'one',
  comment: 'a\nb',
};
const post = (body: unknown, headers: Record<string, string> = {}, to = app, path = '/') =>
  to.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('an answer', () => {
  test('is kept as it was given, with the day and nothing else', async () => {
    const response = await post(ANSWER, { 'user-agent': 'Somebody', cookie: 'who=me', host: 'localhost' });
    expect([response.status, await response.json(), response.headers.get('set-cookie')]).toEqual([
      201,
      { kept: true },
      null,
    ]);
    expect(await store.all()).toEqual([{ ...ANSWER, day: '2026-11-30' }]);
  });

  test('comes from a plain form as well, and leads to a page', async () => {
    const form = new URLSearchParams({
      article: 'alpha',
      locale: 'ru',
      helpful: 'no',
      reason: '',
      section: '',
      comment: '',
    });
    const response = await post(form.toString(), { 'content-type': 'application/x-www-form-urlencoded' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/ru/feedback/']);
    expect(await store.all()).toMatchObject([{ article: 'alpha', locale: 'ru', helpful: false }]);
  });

  test('loses control characters and keeps its line breaks', async () => {
    await post({ ...ANSWER, comment: '\u001b[31mred\r\n<b>\u0000x</b>\u0007' });
    expect((await store.all())[0]?.comment).toBe('[31mred\n<b>x</b>');
  });
});

describe('is refused, with a reason that repeats nothing of it', () => {
  const MARK = 'zq-mark';
  test.each<[string, unknown, Record<string, string>, number, string]>([
    ['no JSON', `{"article":"${MARK}`, {}, 400, 'malformed'],
    ['nothing', '', {}, 400, 'malformed'],
    ['a list', [MARK], {}, 400, 'malformed'],
    ['null', null, {}, 400, 'malformed'],
    ['a field that is not asked for', { ...ANSWER, email: MARK }, {}, 400, 'malformed'],
    ['a prototype', '{"__proto__":{"article":"alpha"},"locale":"en","helpful":true}', {}, 400, 'malformed'],
    ['an id that is none', { ...ANSWER, article: `../${MARK}` }, {}, 400, 'malformed'],
    ['another reason', { ...ANSWER, reason: MARK }, {}, 400, 'malformed'],
    ['a number for yes', { ...ANSWER, helpful: 1 }, {}, 400, 'malformed'],
    ['a comment that is too long', { ...ANSWER, comment: MARK.repeat(500) }, {}, 400, 'malformed'],
    ['a body that is too long', MARK.repeat(5000), {}, 413, 'too-large'],
    ['an article that is not there', { ...ANSWER, article: MARK }, {}, 404, 'unknown-article'],
    ['a language that is not there', { ...ANSWER, locale: 'xx' }, {}, 404, 'unknown-article'],
    ['a section that is not there', { ...ANSWER, section: MARK }, {}, 404, 'unknown-section'],
    ['another media type', ANSWER, { 'content-type': 'text/plain' }, 415, 'media-type'],
    ['a page of somebody else’s', ANSWER, { origin: 'https://evil.example' }, 403, 'origin'],
    ['no origin at all', ANSWER, { origin: 'null' }, 403, 'origin'],
    ['another site', ANSWER, { 'sec-fetch-site': 'cross-site' }, 403, 'origin'],
  ])('%s', async (_what, body, headers, status, code) => {
    const response = await post(body, headers);
    const text = await response.text();
    expect([response.status, (JSON.parse(text) as { error: { code: string } }).error.code]).toEqual([
      status,
      code,
    ]);
    expect(text).not.toContain(MARK);
    expect(await store.all()).toEqual([]);
  });

  const SEARCH = { query: MARK, locale: 'en', tier: 'near', results: 2, told: true };
  test.each<[string, unknown, number, string]>([
    ['a search without words', { ...SEARCH, query: ' \n' }, 400, 'malformed'],
    ['an answer in place of a search', ANSWER, 400, 'malformed'],
    ['a search that was answered', { ...SEARCH, tier: 'answers' }, 400, 'malformed'],
    ['a search in a language that is not there', { ...SEARCH, locale: 'xx' }, 404, 'unknown-language'],
    ['a search that nobody sent', { ...SEARCH, told: false }, 403, 'not-collected'],
  ])('%s', async (_what, body, status, code) => {
    const response = await post(body, {}, app, '/searches');
    const text = await response.text();
    expect([response.status, (JSON.parse(text) as { error: { code: string } }).error.code]).toEqual([
      status,
      code,
    ]);
    expect(text).not.toContain(MARK);
    expect(await store.searches()).toEqual([]);
  });

  test('other methods', async () => {
    const response = await app.request('/');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test.each<[Record<string, string>]>([
    [{ origin: 'http://localhost', host: 'localhost' }],
    [{ origin: 'https://help.example' }],
  ])('but not from here: %j', async (headers) => {
    expect((await post(ANSWER, headers)).status).toBe(201);
  });
});

describe('a search without an answer', () => {
  const SEARCH = { query: 'write to ann@mail.example', locale: 'ru', tier: 'nothing', results: 0 };
  test('is kept when the reader sends it, without addresses', async () => {
    expect((await post({ ...SEARCH, told: true }, {}, app, '/searches')).status).toBe(201);
    expect(await store.searches()).toEqual([
      { ...SEARCH, query: 'write to …', told: true, day: '2026-11-30' },
    ]);
    expect(await store.all()).toEqual([]);
  });

  test('is collected by itself where the site says so', async () => {
    const collecting = collector(Infinity, { collectsSearches: true });
    expect((await post({ ...SEARCH, told: false }, {}, collecting, '/searches')).status).toBe(201);
    expect(await store.searches()).toMatchObject([{ told: false }]);
  });
});

test('a flood of one client is stopped, and others go on', async () => {
  const limited = collector(3);
  const statuses = [];
  for (let at = 0; at < 5; at++) statuses.push((await post(ANSWER, {}, limited)).status);
  expect(statuses).toEqual([201, 201, 201, 429, 429]);
  expect((await post(ANSWER, { 'x-test-client': 'two' }, limited)).status).toBe(201);
  expect(await store.all()).toHaveLength(4);
});

test('the limit is for a minute', () => {
  let now = 0;
  const allows = createRateLimit(1, () => now);
  expect([allows('a'), allows('a')]).toEqual([true, false]);
  now = 60_000;
  expect(allows('a')).toBe(true);
});

test('what is too old is deleted', async () => {
  const { helpful, article, locale } = ANSWER;
  await store.add({ helpful, article, locale }, '2026-01-01');
  await store.add({ helpful, article, locale }, '2026-11-30');
  const search = { query: 'a', locale: 'en', tier: 'near', results: 1, told: true } as const;
  await store.addSearch(search, '2026-01-01');
  expect(await store.purge('2026-06-03')).toBe(2);
  expect(await store.searches()).toEqual([]);
  expect((await store.all()).map(({ day }) => day)).toEqual(['2026-11-30']);
});

test('what was acknowledged outlives a process that is killed', { timeout: 60_000 }, async () => {
  const file = join(folder, 'killed.sqlite');
  const script = `
    import { openSqliteStore } from ${JSON.stringify(join(import.meta.dirname, 'sqlite-store.ts'))};
    const store = openSqliteStore(${JSON.stringify(file)});
    for (let at = 0; ; at++) {
      await store.add({ article: 'alpha', locale: 'en', helpful: true }, '2026-11-30');
      process.stdout.write('.');
      await new Promise((resolve) => setImmediate(resolve));
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    acknowledged += chunk.length;
    if (acknowledged > 200) child.kill('SIGKILL');
  }
  const kept = openSqliteStore(file);
  expect((await kept.all()).length).toBeGreaterThanOrEqual(acknowledged);
  kept.close();
});
