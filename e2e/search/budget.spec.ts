import type { Page } from '@playwright/test';
import { present } from '../../src/core/present.ts';
import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

/** The most the first results may cost a reader who never searched, over the wire, by language; the budget of the project. */
const BYTES: Readonly<Record<string, number>> = { en: 120_800, ru: 128_300 };
const REQUESTS = 9;

const cases = languages.flatMap(({ locale, common }) =>
  [
    { what: 'one word', query: () => Promise.resolve(common) },
    { what: 'the title of an article', query: titleOf },
  ].map((one) => ({ ...one, locale, most: present(BYTES[locale], `the budget of ${locale}`) })),
);

for (const { locale, what, query, most } of cases)
  test(`${locale}: first results for ${what} cost at most ${most / 1000} KB in ${REQUESTS} requests`, async ({
    search,
    article,
    page,
  }) => {
    await article.open(locale, 'dismiss-user');
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    const sizes = new Map<string, number>();
    const asked: string[] = [];
    client.on('Network.requestWillBeSent', ({ requestId, request }) => {
      asked.push(request.url);
      sizes.set(requestId, 0);
    });
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength),
    );
    await search.opener.click();
    await search.field.fill(await query(page));
    await expect(search.hits.first()).toBeVisible();
    // What has answered may still be counted.
    await expect.poll(() => [...sizes.values()].includes(0)).toBe(false);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(REQUESTS);
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });

function titleOf(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText();
}
