import { join } from 'node:path';
import { test } from '@playwright/test';
import { Miniflare } from 'miniflare';
import { build } from 'vite';
import { openD1Store, type D1 } from '../../src/feedback/d1-store.ts';
import { collectorCases } from '../../src/server/feedback/testing/collector-cases.ts';

/** The function that README.md shows, as Cloudflare's own runtime runs it, with its D1. */
const FUNCTION = join(import.meta.dirname, '../../src/server/feedback/cloudflare.ts');
const ENTRY = `
  import { cloudflareCollector } from ${JSON.stringify(FUNCTION)};
  const onRequest = cloudflareCollector({ locales: ['en', 'ru'], visits: true, aMinute: Infinity });
  const ASSETS = { fetch: async () => Response.json({ articles: [{ id: 'alpha', sections: [{ id: 'one' }] }] }) };
  export default {
    fetch: (request, env, context) =>
      onRequest({ request, env: { ...env, ASSETS }, waitUntil: (work) => context.waitUntil(work) }),
  };`;

/** One module without imports, but for those of the runtime. */
async function bundle(): Promise<string> {
  const id = '\0feedback-function';
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (asked: string) => (asked === id ? id : undefined),
        load: (asked: string) => (asked === id ? ENTRY : undefined),
      },
    ],
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      write: false,
      ssr: true,
      rolldownOptions: { input: id, external: [/^node:/], output: { format: 'es', codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The function could not be bundled.');
  return chunk.code;
}

let worker: Miniflare;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  worker = new Miniflare({
    script: await bundle(),
    modules: true,
    compatibilityDate: '2026-01-01',
    compatibilityFlags: ['nodejs_compat'],
    d1Databases: ['DB'],
  });
  await worker.ready;
});
test.afterAll(() => worker.dispose());

for (const { name, check } of collectorCases)
  test(name, async () => {
    const database = (await worker.getD1Database('DB')) as unknown as D1;
    const store = await openD1Store(database);
    // A test begins with nothing kept.
    await store.purge('9999-12-31');
    await check({
      store,
      origin: 'https://help.example',
      ask: async (path, init) => {
        const response = await worker.dispatchFetch(
          `https://help.example/feedback${path === '/' ? '' : path}`,
          init as Parameters<Miniflare['dispatchFetch']>[1],
        );
        return response as unknown as Response;
      },
    });
  });
