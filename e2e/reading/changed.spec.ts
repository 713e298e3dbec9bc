import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

/** As if the article had been read on a day when one of its sections said something else. */
async function readBefore(page: Page, section: string): Promise<void> {
  await page.evaluate((id) => {
    const key = `help:read:${location.pathname}`;
    const kept = localStorage.getItem(key) ?? '';
    localStorage.setItem(
      key,
      kept.replace(/^\S+/, '2026-11-03').replace(new RegExp(` ${id}\\.\\w+`), ` ${id}.00000`),
    );
  }, section);
}

for (const { locale, since, short, off } of [
  {
    locale: 'en',
    since: 'Changed since you read this on 3 November 2026',
    short: 'changed',
    off: 'Do not mark changes',
  },
  {
    locale: 'ru',
    since: 'Изменилось с прошлого раза: вы читали это 3 ноября 2026',
    short: 'изменено',
    off: 'Не отмечать изменения',
  },
])
  test(`${locale}: what changed since the last reading is marked, once, until one key switches it off`, async ({
    article,
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await article.open(locale, 'dismiss-user');
    await page.reload();
    await readBefore(page, 'rehire');
    expect(asked.filter((path) => /changed/.test(path))).toEqual([]);

    await page.reload();
    const mark = article.article.getByText(since);
    await expect(mark).toHaveCount(1);
    await expect(page.locator('.section-head', { has: article.section('rehire') })).toContainText(since);
    await expect(page.locator('[data-contents]').getByRole('link', { name: short })).toHaveCount(1);

    await page.reload();
    await expect(article.heading).toBeVisible();
    await expect(mark).toHaveCount(0);

    await readBefore(page, 'rehire');
    await page.reload();
    await article.article.getByRole('button', { name: off }).press('Delete');
    await expect(mark).toHaveCount(0);
    await expect(article.permalink('rehire')).toBeFocused();
    await page.reload();
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['help:read', 'off']]);
  });

test('the page of changes switches it on again', async ({ page, article }) => {
  await page.goto('/en/changes/');
  const box = page.getByRole('checkbox', { name: 'Mark what changed in an article since I last read it' });
  await box.uncheck();
  await article.open('en', 'dismiss-user');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['help:read']);
  await page.goto('/en/changes/');
  await expect(box).not.toBeChecked();
  await box.check();
  await article.open('en', 'dismiss-user');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
    'help:read:/en/articles/dismiss-user/',
  ]);
});
