import type { Page } from '@playwright/test';
import { SearchPage } from '../pages/SearchPage.ts';
import type { KeptSearch } from '../../src/feedback/search.ts';
import { expect, test } from './switched-on-test.ts';
import type { SwitchedOnSite } from './switched-on-site.ts';

/** Of no text in any language. */
const ABSENT = 'Zwxqkvjj';

async function kept(site: SwitchedOnSite, query: string): Promise<KeptSearch[]> {
  const store = site.store();
  try {
    return (await store.searches()).filter((search) => search.query === query);
  } finally {
    store.close();
  }
}

const tell = (page: Page) => page.locator('[data-search-tell]').filter({ visible: true });

for (const locale of ['de', 'ru', 'ar'])
  test(`${locale}: a search that finds nothing is collected, and sent by one tap, once`, async ({
    page,
    site,
  }) => {
    const query = `${ABSENT} ${locale}zz`;
    await page.goto(site.routes.search(locale, query));
    const results = new SearchPage(page);
    await expect(results.results).toHaveAttribute('data-search-state', 'empty');
    const button = tell(page).getByRole('button');
    await expect(button).toContainText(query);
    await expect
      .poll(() => kept(site, query))
      .toMatchObject([{ locale, told: false, tier: 'nothing', results: 0 }]);
    await button.dblclick();
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    expect((await kept(site, query)).map(({ told }) => told)).toEqual([false, true]);
  });

test('one that could not be sent says so, and can be sent again', async ({ page, site }) => {
  const query = `${ABSENT} again`;
  await page.route('**/feedback/searches', (route) => route.abort());
  await page.goto(site.routes.search('de', query));
  const button = tell(page).getByRole('button');
  await button.click();
  const said = tell(page).locator('[data-search-told]');
  await expect(said).not.toBeEmpty();
  await expect(button).not.toHaveAttribute('aria-disabled');
  await page.unroute('**/feedback/searches');
  await button.click();
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(await kept(site, query)).toMatchObject([{ told: true }]);
});

test('a search that is answered is neither collected nor asked about', async ({ page, site }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await page.goto(site.routes.search('de', 'Karte sperren'));
  const results = new SearchPage(page);
  await expect(results.results).toHaveAttribute('data-search-state', 'done');
  await expect(tell(page)).toHaveCount(0);
  await results.title(0).click();
  await expect(page.getByRole('article')).toBeVisible();
  expect(sent).toEqual([]);
});
