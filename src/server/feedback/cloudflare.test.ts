import { expect, test } from 'vitest';
import { openD1Store, type D1 } from '../../feedback/d1-store.ts';
import { cloudflareCollector } from './cloudflare.ts';
import { collectorCases, post, type CollectorUnderTest } from './testing/collector-cases.ts';
import { ANSWER } from './testing/what-is-sent.ts';
import { d1InNode } from './testing/d1-in-node.ts';

const MANIFEST = { articles: [{ id: 'alpha', sections: [{ id: 'one' }] }] };
const HOST = 'https://help.example';

/** The function as Cloudflare Pages calls it; the base is that of the site. */
async function deployed(options: { base?: string; aMinute?: number; manifest?: () => Response } = {}) {
  const { base = '/', aMinute = Infinity, manifest = () => Response.json(MANIFEST) } = options;
  const database: D1 = d1InNode();
  const asked: string[] = [];
  const work: Promise<unknown>[] = [];
  const onRequest = cloudflareCollector({ locales: ['en', 'ru'], base, visits: true, aMinute });
  const env = {
    DB: database,
    ASSETS: {
      fetch: (request: Request) => {
        asked.push(new URL(request.url).pathname);
        return Promise.resolve(manifest());
      },
    },
  };
  const collector: CollectorUnderTest = {
    store: await openD1Store(database),
    ask: (path, init) => {
      const request = new Request(`${HOST}${base}feedback${path === '/' ? '' : path}`, init);
      return onRequest({ request, env, waitUntil: (done) => void work.push(done) });
    },
    origin: HOST,
  };
  return { collector, asked, work };
}

test.each(collectorCases.map(({ name, check }) => [name, check] as const))('%s', async (_name, check) => {
  const { collector } = await deployed();
  await check(collector);
});

test('below a base path the manifest is found, and each instance asks for it once', async () => {
  const { collector, asked, work } = await deployed({ base: '/help/' });
  expect((await post(collector, ANSWER)).status).toBe(201);
  expect((await post(collector, ANSWER)).status).toBe(201);
  expect(asked).toEqual(['/help/embed/v1/manifest.json']);
  expect(work).toHaveLength(1);
});

test('a manifest that cannot be read is asked for again', async () => {
  let there = false;
  const { collector } = await deployed({
    manifest: () => (there ? Response.json(MANIFEST) : new Response(null, { status: 500 })),
  });
  const failed = await post(collector, ANSWER);
  expect([failed.status, await failed.json()]).toMatchObject([500, { error: { code: 'unavailable' } }]);
  there = true;
  expect((await post(collector, ANSWER)).status).toBe(201);
});

test('a flood of one client is stopped', async () => {
  const { collector } = await deployed({ aMinute: 1 });
  const client = { 'cf-connecting-ip': '192.0.2.1' };
  expect((await post(collector, ANSWER, client)).status).toBe(201);
  expect((await post(collector, ANSWER, client)).status).toBe(429);
  expect((await post(collector, ANSWER, { 'cf-connecting-ip': '192.0.2.2' })).status).toBe(201);
});
