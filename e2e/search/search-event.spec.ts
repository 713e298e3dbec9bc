import type { Page } from '@playwright/test';
import type { FinishedSearch } from '../../src/search/ui/search-event.ts';
import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

/** Keeps what is told of searches, for every page to come. */
async function listen(page: Page): Promise<() => Promise<FinishedSearch[]>> {
  await page.addInitScript(() => {
    const told: FinishedSearch[] = [];
    Object.assign(window, { told });
    document.addEventListener('help:search', ({ detail }) => told.push(detail));
  });
  return () => page.evaluate(() => (window as unknown as { told: FinishedSearch[] }).told);
}

for (const { locale, common, slip, absent } of languages) {
  test(`${locale}: of a word that was typed the event tells once, when the reader has stopped`, async ({
    search,
    page,
  }) => {
    const told = await listen(page);
    await search.open(locale);
    await search.field.pressSequentially(slip, { delay: 20 });
    await expect(search.hits.first()).toBeVisible();
    await expect.poll(told).toHaveLength(1);
    const [{ results = 0, ...detail } = {}] = await told();
    expect(detail).toEqual({ query: slip, reading: common, tier: 'answers', locale, queryLocale: locale });
    expect(results).toBeGreaterThan(0);
  });

  test(`${locale}: a search without results is told too`, async ({ results, page }) => {
    const told = await listen(page);
    await results.open(locale, `?q=${encodeURIComponent(absent)}`);
    await expect.poll(told).toMatchObject([{ query: absent, results: 0, tier: 'nothing' }]);
  });
}

test('a result that is followed finishes the search at once', async ({ search, page }) => {
  const told = await listen(page);
  await search.open('en');
  await search.field.fill('password');
  await expect(search.hits.first()).toBeVisible();
  await search.title(0).click({ modifiers: ['ControlOrMeta'] });
  expect(await told()).toMatchObject([{ query: 'password' }]);
});

test('nothing leaves the device', async ({ search, page }) => {
  const told = await listen(page);
  await search.open('en');
  await search.field.fill('password');
  await expect(search.hits.first()).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  await expect.poll(told).toHaveLength(1);
  expect(sent).toEqual([]);
});
