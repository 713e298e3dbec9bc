import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '../../test.ts';

/** The most bytes that the scripts may weigh, brotli at its best. */
const LOADER = 3400;
const PANEL = 4400;

test('the loader weighs at most 3.4 KB, the panel and what helps in forms at most 4.4 KB more', async ({
  request,
}) => {
  const loader = await (await request.get('/embed/v1/auto.js')).text();
  const [name = ''] = /panel\.[0-9a-f]+\.js/.exec(loader) ?? [];
  const panel = await (await request.get(`/embed/v1/${name}`)).text();
  expect(weigh(loader)).toBeLessThanOrEqual(LOADER);
  expect(weigh(panel)).toBeLessThanOrEqual(PANEL);
});

const weigh = (code: string) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
