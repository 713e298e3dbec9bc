import { Agent, request } from 'node:http';
import { switchOn, type SwitchedOnSite } from './switched-on-site.ts';
import { expect, test } from '@playwright/test';

const POSTS = 10_000;
const CONNECTIONS = 50;
const MARK = 'zq-mark-of-a-reader';

let site: SwitchedOnSite;
let agent: Agent;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await switchOn('feedback: { searches: true }');
});
test.beforeEach(() => {
  agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
});
test.afterEach(() => agent.destroy());
test.afterAll(() => site.remove());

/** @returns the status; undefined when the connection broke */
function post(body: string | Buffer, headers: Record<string, string> = {}, path = site.routes.feedback()) {
  return new Promise<{ status: number | undefined; text: string }>((resolve) => {
    const asked = request(
      site.address + path,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode, text }));
        response.on('error', () => resolve({ status: undefined, text }));
      },
    );
    asked.on('error', () => resolve({ status: undefined, text: '' }));
    asked.end(body);
  });
}

const answer = (at: number) =>
  JSON.stringify({ article: 'block-card', locale: 'de', helpful: at % 2 === 0, comment: `${at}` });

/**
 * Sends as many answers as there are connections at a time.
 *
 * @param during is told how many were acknowledged so far
 * @returns the comments of those that were acknowledged
 */
async function sendAll(during: (acknowledged: number) => boolean = () => true): Promise<string[]> {
  const acknowledged: string[] = [];
  let next = 0;
  let goesOn = true;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (next < POSTS && goesOn) {
        const at = next++;
        const { status } = await post(answer(at));
        if (status === 201) acknowledged.push(`${at}`);
        goesOn &&= during(acknowledged.length);
      }
    }),
  );
  return acknowledged;
}

/** The comments of everything that is kept. */
async function comments(): Promise<string[]> {
  const store = site.store();
  try {
    return (await store.all()).flatMap(({ comment }) => comment ?? []);
  } finally {
    store.close();
  }
}

test('200 bodies that are not of the right form are refused, each, and nothing of them is kept or printed', async () => {
  const good = { article: 'block-card', locale: 'de', helpful: true };
  const values: unknown[] = [
    MARK,
    7,
    -1,
    null,
    [MARK],
    { MARK },
    '',
    ' ',
    `${MARK}\u0000`,
    '../../etc/passwd',
    true,
  ];
  const wrong: string[] = [
    ...[
      '',
      '{',
      '[',
      '"',
      'null',
      '0',
      '[]',
      '{}',
      MARK,
      `{"article":"${MARK}`,
      '\u0000',
      '{"a":1}}',
      '{{}}',
    ],
    ...['article', 'locale'].flatMap((key) =>
      values.map((value) => JSON.stringify({ ...good, [key]: value })),
    ),
    ...values.filter((value) => value !== true).map((value) => JSON.stringify({ ...good, helpful: value })),
    ...['reason', 'section'].flatMap((key) =>
      values.filter((value) => value !== '').map((value) => JSON.stringify({ ...good, [key]: value })),
    ),
    ...[7, null, [MARK], { MARK }, true, MARK.repeat(60)].map((value) =>
      JSON.stringify({ ...good, comment: value }),
    ),
    ...['__proto__', 'constructor', 'email', 'id', 'day', 'ip', 'user', 'told'].map(
      (key) => `{"article":"block-card","locale":"de","helpful":true,${JSON.stringify(key)}:"${MARK}"}`,
    ),
    ...Object.keys(good).map((key) => JSON.stringify({ ...good, [key]: undefined })),
    JSON.stringify([good]),
    MARK.repeat(2000),
    `${'['.repeat(5000)}${MARK}`,
  ];
  const search = { query: 'a', locale: 'de', tier: 'near', results: 1, told: true };
  const searches = ['query', 'locale', 'tier', 'results', 'told']
    .flatMap((key) =>
      [undefined, null, [MARK], { MARK }, -1.5, '', `\u0007`, MARK.repeat(700)].map((value) =>
        JSON.stringify({ ...search, [key]: value }),
      ),
    )
    .filter((body) => !body.includes(`"query":"${MARK}`));
  for (let at = 0; wrong.length + searches.length < 200; at++)
    wrong.push(JSON.stringify({ ...good, [`${MARK}-${at}`]: 1 }));
  const before = await comments();
  const all = [
    ...wrong.map((body) => [body, site.routes.feedback()]),
    ...searches.map((body) => [body, site.routes.failedSearches()]),
  ];
  expect(all.length).toBeGreaterThanOrEqual(200);
  for (const [body = '', path] of all) {
    const { status = 0, text } = await post(body, {}, path);
    expect([Math.floor(status / 100), body.slice(0, 80)]).toEqual([4, body.slice(0, 80)]);
    expect(JSON.parse(text)).toMatchObject({ error: { code: expect.any(String) } });
    expect(text).not.toContain(MARK);
  }
  expect(await comments()).toEqual(before);
  expect(site.said()).not.toContain(MARK);
});

test('10,000 answers over 50 connections are all acknowledged, and all kept', async () => {
  test.setTimeout(300_000);
  const acknowledged = await sendAll();
  expect(acknowledged).toHaveLength(POSTS);
  expect((await comments()).sort()).toEqual(acknowledged.sort());
});

test('what was acknowledged before the server was killed is kept', async () => {
  test.setTimeout(300_000);
  const before = (await comments()).length;
  let killed: Promise<void> | undefined;
  const acknowledged = await sendAll((count) => {
    if (count >= POSTS / 4) killed ??= site.stop('SIGKILL');
    return killed === undefined;
  });
  await killed;
  await site.start();
  const kept = (await comments()).slice(before);
  expect(acknowledged.length).toBeGreaterThanOrEqual(POSTS / 4);
  expect(acknowledged.filter((comment) => !kept.includes(comment))).toEqual([]);
  // What was kept and not acknowledged was under way when the server ended.
  expect(kept.length - acknowledged.length).toBeLessThanOrEqual(CONNECTIONS);
});
