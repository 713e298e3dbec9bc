import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '../../test.ts';

/** The most bytes that the scripts may weigh, brotli at its best. */
const LOADER = 3600;
const PANEL = 5200;

test('the loader weighs at most 3.6 KB, the panel and what helps in forms at most 5.2 KB more', async ({ request }) => {
  const loader = await (await request.get('/embed/v1/auto.js')).text();
  const [name = ''] = /panel\.[0-9a-f]+\.js/.exec(loader) ?? [];
  const panel = await (await request.get(`/embed/v1/${name}`)).text();
  expect(weigh(loader)).toBeLessThanOrEqual(LOADER);
  expect(weigh(panel)).toBeLessThanOrEqual(PANEL);
});

const weigh = (code: string) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
