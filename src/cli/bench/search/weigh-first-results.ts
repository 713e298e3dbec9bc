import type { Browser } from '@playwright/test';

/** What it costs a reader who was never here to see the first results, from the moment they reach for search. */
export interface FirstResults {
  requests: number;
  /** Bytes over the wire, headers included. */
  bytes: number;
}

/**
 * Opens a page with an empty cache, reaches for search by the keyboard and types a query; counts what is fetched from
 * then until the results are there.
 *
 * @param address of a page without a search field of its own
 */
export async function weighFirstResults(
  browser: Browser,
  address: string,
  query: string,
): Promise<FirstResults> {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  // A browser drops keys that are pressed before it has drawn a page.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  const bytes = new Map<string, number>();
  let requests = 0;
  client.on('Network.requestWillBeSent', () => requests++);
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  await page.keyboard.press('/');
  await page.locator('dialog input[name="q"]').fill(query);
  await page
    .locator(
      'dialog :is([data-search-state="done"], [data-search-state="near"], [data-search-state="empty"])',
    )
    .waitFor();
  await client.detach();
  await page.close();
  return { requests, bytes: [...bytes.values()].reduce((sum, size) => sum + size, 0) };
}
