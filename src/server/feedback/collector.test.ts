import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedbackStore } from '../../feedback/store.ts';
import { createCollector } from './collector.ts';
import { createRateLimit } from './rate-limit.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { collectorCases, post } from './testing/collector-cases.ts';
import { ANSWER } from './testing/what-is-sent.ts';

let folder: string;
let store: FeedbackStore;
let app: ReturnType<typeof createCollector>;
const collector = (most = Infinity, more: { collectsSearches?: boolean; collectsVisits?: boolean } = {}) =>
  createCollector({
    collectsVisits: true,
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

const under = (to = app) => ({
  store,
  ask: async (path: string, init: RequestInit) => to.request(path, init),
  origin: 'https://help.example',
});

test.each(collectorCases.map(({ name, check }) => [name, check] as const))('%s', async (_name, check) => {
  await check(under());
});

test('a page of this very server may send', async () => {
  const headers = { origin: 'http://localhost', host: 'localhost' };
  expect((await post(under(), ANSWER, headers)).status).toBe(201);
});

test('a search that nobody sent is collected where the site says so', async () => {
  const search = { query: 'a', locale: 'ru', tier: 'nothing', results: 0, told: false };
  const collecting = under(collector(Infinity, { collectsSearches: true }));
  expect((await post(collecting, search, {}, '/searches')).status).toBe(201);
  expect(await store.searches()).toMatchObject([{ told: false }]);
});

test('a visit is taken where the site asks readers for leave alone', async () => {
  const visit = { locale: 'ru', asked: 1, found: 'nothing', contact: false };
  const response = await post(under(collector(Infinity, { collectsVisits: false })), visit, {}, '/visits');
  expect([response.status, await response.json()]).toMatchObject([403, { error: { code: 'not-collected' } }]);
});

test('visits of one day stand in no order of theirs', async () => {
  for (let asked = 1; asked <= 5; asked++)
    for (let times = 0; times < 8; times++)
      await store.addVisit({ locale: 'en', asked, found: 'nothing', contact: false }, '2026-11-30');
  const order = (await store.visits()).map(({ asked }) => asked);
  expect(order).toHaveLength(40);
  expect(order).not.toEqual([...order].sort());
});

test('a flood of one client is stopped, and others go on', async () => {
  const limited = collector(3);
  const statuses = [];
  for (let at = 0; at < 5; at++) statuses.push((await post(under(limited), ANSWER)).status);
  expect(statuses).toEqual([201, 201, 201, 429, 429]);
  expect((await post(under(limited), ANSWER, { 'x-test-client': 'two' })).status).toBe(201);
  expect(await store.all()).toHaveLength(4);
});

test('the limit is for a minute', () => {
  let now = 0;
  const allows = createRateLimit(1, () => now);
  expect([allows('a'), allows('a')]).toEqual([true, false]);
  now = 60_000;
  expect(allows('a')).toBe(true);
});

test.each([
  ['two addresses of one network', '2001:db8:0:1::1', '2001:0DB8::1:ffff:0:0:9', false],
  ['a neighbouring network', '2001:db8:0:1::1', '2001:db8:0:2::1', true],
  ['another port of one address', '192.0.2.1:4000', '192.0.2.1:4001', false],
  ['another port of one address in brackets', '[2001:db8::1]:4000', '[2001:db8::2]:4001', false],
  ['one address in the form of the other protocol', '::ffff:192.0.2.1', '192.0.2.1', false],
  ['another address', '192.0.2.1', '192.0.2.2', true],
  ['what is no address', '', 'unknown', true],
])('%s: %s, then %s may: %s', (_what, first, second, may) => {
  const allows = createRateLimit(1, () => 0);
  expect([allows(first), allows(second)]).toEqual([true, may]);
});

test('a flood from ever new addresses does not fill the memory', () => {
  const allows = createRateLimit(2, () => 0, 2);
  expect(['a', 'b', 'c', 'a'].map((address) => allows(address))).toEqual([true, true, false, true]);
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

test('what readers said is read by this user of the machine alone', () => {
  const modes = ['data', 'data/feedback.sqlite', 'data/feedback.sqlite-wal'].map(
    (name) => statSync(join(folder, name)).mode & 0o077,
  );
  expect(modes).toEqual([0, 0, 0]);
});

test('a file of another program is named and left as it was', () => {
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'Dear Sirs');
  expect(() => openSqliteStore(file)).toThrow(new RegExp(`letter\\.txt.*Fix: `, 's'));
  expect(readFileSync(file, 'utf8')).toBe('Dear Sirs');
});

test('a file from before answers had keys, and from before visits, is taken over', async () => {
  const file = join(folder, 'old.sqlite');
  const old = new DatabaseSync(file);
  old.exec(
    'CREATE TABLE answers (id INTEGER PRIMARY KEY, day TEXT NOT NULL, article TEXT NOT NULL, locale TEXT NOT NULL, helpful INTEGER NOT NULL, reason TEXT, section TEXT, comment TEXT) STRICT',
  );
  old.exec("INSERT INTO answers (day, article, locale, helpful) VALUES ('2026-11-01', 'alpha', 'en', 1)");
  old.close();
  for (const times of [2, 3]) {
    const opened = openSqliteStore(file);
    await opened.add({ article: 'alpha', locale: 'en', helpful: false }, '2026-11-30');
    expect(await opened.all()).toHaveLength(times);
    await opened.addVisit({ locale: 'en', asked: 0, contact: true }, '2026-11-30');
    expect(await opened.visits()).toHaveLength(times - 1);
    opened.close();
  }
});
