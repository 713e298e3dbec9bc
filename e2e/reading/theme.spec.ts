import { expect, test } from '../test.ts';

const background = (page: import('@playwright/test').Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('follows the device until the reader chooses', async ({ article, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await article.open('en', 'dismiss-user');
  expect(await background(page)).toBe('rgb(18, 21, 24)');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background(page)).toBe('rgb(255, 255, 255)');
});

test('a choice holds on the next page, and Auto gives it back to the device', async ({ article, page }) => {
  await article.open('en', 'dismiss-user');
  const choice = page.getByRole('radiogroup', { name: 'Theme' });
  await choice.getByText('Dark').click();
  await expect(choice.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await article.open('ru', 'clear-cache');
  expect(await background(page)).toBe('rgb(18, 21, 24)');
  await page.getByRole('contentinfo').getByText('Авто', { exact: true }).click();
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  expect(await article.kept()).toEqual([]);
});

test('a size of the text holds on the next page, and stays on the device', async ({ article, page }) => {
  const size = () =>
    page
      .getByRole('article')
      .locator('ol > li')
      .first()
      .evaluate((step) => Number.parseFloat(getComputedStyle(step).fontSize));
  await article.open('en', 'dismiss-user');
  const usual = await size();
  await page.getByRole('radiogroup', { name: 'Text size' }).getByText('130%').click();
  await article.open('ru', 'dismiss-user');
  expect(await size()).toBeCloseTo(usual * 1.3, 1);
  expect(await article.kept()).toEqual(['help:size']);
  expect(await page.evaluate(() => localStorage.getItem('help:size'))).toBe('larger');
});
