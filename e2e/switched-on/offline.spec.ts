import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFaults } from '../axe.ts';
import { SearchPage } from '../pages/SearchPage.ts';
import { expect, test } from './switched-on-test.ts';

test.use({ settings: 'offline: true' });

/** What the device keeps, by the names of the caches. */
const kept = (page: Page) => page.evaluate(() => caches.keys());
const controlled = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);
/** Waits until the first visit has left behind what it leaves. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(() => controlled(page)).toBe(true);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.endsWith(' shell'));
        const [cache] = await Promise.all(names.map((name) => caches.open(name)));
        return ((await cache?.keys()) ?? []).some(({ url }) => url.endsWith('.json'));
      }),
    )
    .toBe(true);
}
const keepAll = (page: Page) => page.locator('[data-keep-all]');
const removeAll = (page: Page) => page.locator('[data-remove]');

test.describe.configure({ mode: 'serial' });

for (const locale of ['de', 'ru', 'ar'])
  test(`${locale}: with the network cut, the home page opens after one visit, and another page says what is missing`, async ({
    page,
    site,
  }) => {
    await visit(page, site.routes.home(locale));
    await site.stop();
    try {
      await page.goto(site.routes.home(locale));
      await expect(page.getByRole('searchbox')).toBeVisible();
      await expect(page.locator('[data-copy]')).toBeVisible();
      await page.goto(site.routes.article(locale, 'block-card'));
      await expect(page.locator('[data-missing]')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    } finally {
      await site.start();
    }
  });

for (const locale of ['de', 'ru', 'ar'])
  test(`${locale}: what was kept is browsed and searched with the network cut, and removed again`, async ({
    page,
    site,
  }) => {
    await page.goto(site.routes.offline(locale));
    await keepAll(page).click();
    await expect(removeAll(page)).toBeFocused();
    expect(await axeFaults(page)).toEqual([]);
    await site.stop();
    try {
      await page.goto(site.routes.article(locale, 'complaint'));
      await expect(page.getByRole('article')).toBeVisible();
      await expect(page.locator('[data-copy]')).toContainText(
        String(new Date().getFullYear()).slice(0, locale === 'ar' ? 0 : 4),
      );
      const query = { de: 'Karte sperren', ru: 'заблокировать карту', ar: 'إيقاف البطاقة' }[locale];
      await page.goto(site.routes.search(locale, query));
      const search = new SearchPage(page);
      await expect(search.results).toHaveAttribute('data-search-state', 'done');
      await search.title(0).click();
      await expect(page.getByRole('article')).toBeVisible();
      expect(page.url()).toContain(site.routes.article(locale, 'block-card'));
    } finally {
      await site.start();
    }
    await page.goto(site.routes.offline(locale));
    await removeAll(page).click();
    await expect(keepAll(page)).toBeFocused();
    expect((await kept(page)).filter((name) => name.endsWith(' whole'))).toEqual([]);
  });

test('a page that is open when a new version is published says so, and shows it', async ({ page, site }) => {
  const article = site.routes.article('de', 'block-card');
  await page.goto(site.routes.offline('de'));
  await keepAll(page).click();
  await expect(removeAll(page)).toBeFocused();
  await page.goto(article);
  await site.stop();
  const file = join(site.content, 'articles/block-card/de.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Ganz neu gesperrt'));
  await site.start();
  await page.goto(site.routes.home('de'));
  const newer = page.locator('[data-newer]');
  await expect(newer).toBeVisible();
  await newer.getByRole('button').click();
  await expect(newer).toBeHidden();
  // The copy is of the new version, too.
  await site.stop();
  try {
    await page.goto(article);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ganz neu gesperrt/);
  } finally {
    await site.start();
  }
});

test('switched off, the worker takes itself and all that was kept away', async ({ page, site }) => {
  await visit(page, site.routes.home('ru'));
  await site.stop();
  const settings = join(site.content, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('offline: true', 'offline: false'));
  await site.start();
  await page.goto(site.routes.home('ru'));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await kept(page)).toEqual([]);
  await expect(page.locator('[data-offline]')).toHaveCount(0);
  await page.goto(site.routes.home('ru'));
  expect(await controlled(page)).toBe(false);
});
