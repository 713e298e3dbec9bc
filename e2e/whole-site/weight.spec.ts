import type { Page } from '@playwright/test';
import { everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

/** The most an article may cost a reader who was never here, bytes over the wire; the budget of the project. */
const BUDGET: Record<string, number> = { en: 45_000, ru: 60_000 };
const SCRIPT = 6_000;
const REQUESTS = 8;

/** What a page costs cold: bytes as the server compresses them. Inline scripts are counted uncompressed. */
async function weigh(page: Page, path: string) {
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
  await client.detach();
  return { requests: kinds.size, total: sum(), script: sum('Script') + inline };
}

for (const [locale, most] of Object.entries(BUDGET))
  test(`${locale}: an article costs at most ${most / 1000} KB, ${SCRIPT / 1000} KB of script, ${REQUESTS} requests`, async ({
    page,
    request,
  }) => {
    test.slow();
    const articles = (await everyPage(request)).filter((path) => path.startsWith(`/${locale}/articles/`));
    expect(articles.length).toBeGreaterThan(0);
    for (const path of articles) {
      const { requests, total, script } = await weigh(page, path);
      expect(total, path).toBeLessThanOrEqual(most);
      expect(script, path).toBeLessThanOrEqual(SCRIPT);
      expect(requests, path).toBeLessThanOrEqual(REQUESTS);
    }
  });
