import type { Page } from '@playwright/test';

/** What a page costs a reader who was never here. */
export interface PageWeight {
  /** Without pictures. */
  requests: number;
  /** Bytes over the wire, headers included, as the server compresses them; without pictures. */
  total: number;
  /** Of them fonts. */
  fonts: number;
  /** Bytes of pictures that a browser fetches before anybody scrolls. */
  pictures: number;
  /** Bytes of script: files over the wire, inline scripts uncompressed. */
  script: number;
}

/**
 * Opens a page with an empty cache and counts what it fetches until its fonts are there.
 *
 * @param page of Chromium; its CDP session is used
 * @param address of the page
 */
export async function weighPage(page: Page, address: string): Promise<PageWeight> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  // What has answered is still arriving.
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .every((entry) => (entry as PerformanceResourceTiming).responseEnd > 0),
  );
  await client.detach();
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')]
      .map((script) => script.textContent.length)
      .reduce((total, length) => total + length, 0),
  );
  const sum = (kind?: string) =>
    [...bytes].reduce((total, [id, size]) => total + (!kind || kinds.get(id) === kind ? size : 0), 0);
  const pictures = sum('Image');
  return {
    requests: [...kinds.values()].filter((kind) => kind !== 'Image').length,
    total: sum() - pictures,
    fonts: sum('Font'),
    pictures,
    script: sum('Script') + inline,
  };
}
