import { expect, test } from '../test.ts';

/** What one page costs a reader who was never here: bytes over the wire as the server compresses them. */
async function weigh(page: import('@playwright/test').Page, path: string) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => bytes.size).toBe(kinds.size);
  const sum = (kind?: string) =>
    [...bytes].reduce((total, [id, size]) => total + (!kind || kinds.get(id) === kind ? size : 0), 0);
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')]
      .map((script) => script.textContent.length)
      .reduce((total, length) => total + length, 0),
  );
  return { requests: kinds.size, total: sum(), script: sum('Script') + inline };
}

for (const { locale, most } of [
  { locale: 'en', most: 45_000 },
  { locale: 'ru', most: 60_000 },
])
  for (const id of ['dismiss-user', 'delete-account-mobile', 'leave-bitrix24'])
    test(`${locale}: ${id} costs at most ${most / 1000} KB, 6 KB of script and 8 requests, cold`, async ({
      page,
    }) => {
      const { requests, total, script } = await weigh(page, `/${locale}/articles/${id}/`);
      expect(total).toBeLessThanOrEqual(most);
      expect(script).toBeLessThanOrEqual(6000);
      expect(requests).toBeLessThanOrEqual(8);
    });
