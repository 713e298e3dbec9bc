import type { Page } from '@playwright/test';
import { axeFaults } from '../axe.ts';
import { SearchPage } from '../pages/SearchPage.ts';
import type { KeptVisit } from '../../src/feedback/visit.ts';
import { expect, test } from './switched-on-test.ts';
import type { SwitchedOnSite } from './switched-on-site.ts';

test.use({ settings: 'feedback: { visits: true }' });
test.describe.configure({ mode: 'serial' });

async function kept(site: SwitchedOnSite): Promise<KeptVisit[]> {
  const store = site.store();
  try {
    return await store.visits();
  } finally {
    store.close();
  }
}
const leave = (page: Page) => page.locator('[data-visit-leave]');
/** The search is finished when the page has counted it. */
const counted = (page: Page) => expect.poll(() => page.evaluate(() => sessionStorage.getItem('help:visit')));

test('without leave nothing is counted, loaded or sent', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(site.routes.search('de', 'Karte sperren'));
  const results = new SearchPage(page);
  await expect(results.results).toHaveAttribute('data-search-state', 'done');
  await expect(leave(page)).not.toBeChecked();
  expect(await axeFaults(page)).toEqual([]);
  await results.title(0).click();
  await page.goto('about:blank');
  expect(asked.filter((one) => /count-visits|POST/.test(one))).toEqual([]);
  expect(await kept(site)).toEqual([]);
});

test('a visit goes on over pages and back, and is one row when the reader leaves', async ({ page, site }) => {
  const results = new SearchPage(page);
  await page.goto(site.routes.feedbackPage('de'));
  await leave(page).check();
  await page.goto(site.routes.search('de', 'Karte sperren'));
  await expect(leave(page)).toBeChecked();
  await expect(results.results).toHaveAttribute('data-search-state', 'done');
  await results.title(1).click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.goBack();
  await expect(results.results).toHaveAttribute('data-search-state', 'done');
  const second = (await results.hits.nth(1).getAttribute('data-article')) ?? '';
  await results.field.fill('Überweisung');
  await results.submit.click();
  await counted(page).toContain('"asked":2');
  const opened = (await results.hits.nth(0).getAttribute('data-article')) ?? '';
  await results.title(0).click();
  await expect(page.getByRole('article')).toBeVisible();
  // By a link of the page: an address that is typed is a visit of its own.
  await page
    .locator(`main a[href="${site.routes.article('de', 'complaint')}"]`)
    .first()
    .click();
  await counted(page).toContain('"contact":true');
  expect(opened).not.toBe(second);
  expect(await kept(site)).toEqual([]);
  await page.goto('about:blank');
  await expect.poll(() => kept(site)).toHaveLength(1);
  const [visit] = await kept(site);
  expect(visit).toMatchObject({
    locale: 'de',
    asked: 2,
    found: 'answers',
    article: opened,
    contact: true,
  });
  expect(Object.keys(visit ?? {}).sort()).toEqual([
    ...['article', 'asked', 'contact', 'day', 'found', 'locale', 'place'],
  ]);
  expect(await page.context().cookies()).toEqual([]);
});

test('leave that is taken back takes the visit with it', async ({ page, site }) => {
  const before = (await kept(site)).length;
  await page.goto(site.routes.search('de'));
  await leave(page).check();
  const results = new SearchPage(page);
  await results.field.fill('Karte sperren');
  await results.submit.click();
  await counted(page).toContain('"asked":1');
  await leave(page).uncheck();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([1, 0]);
  await page.goto('about:blank');
  await page.goto(site.routes.home('de'));
  expect(await kept(site)).toHaveLength(before);
});
