import type { Page } from '@playwright/test';
import { languages } from '../languages.ts';
import { expect, test } from '../search-test.ts';

/** What a page asks for from now on: the last part of each address. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  return asked;
}

for (const { locale, common } of languages) {
  test(`${locale}: nothing of the suggestions is fetched before someone reaches for the field, then no index`, async ({
    home,
    page,
  }) => {
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    const asked = requests(page);
    await home.open(locale);
    await page.waitForLoadState('load');
    const isSearch = (name: string) => /suggestions|search|words|cards|pagefind|wasm/.test(name);
    expect(asked.filter(isSearch)).toEqual([]);
    await home.searchField.fill(common);
    await expect(home.suggestions.first()).toBeVisible();
    expect(asked.filter(isSearch).sort()).toEqual([
      `cards.${locale}.json`,
      expect.stringMatching(/^field-suggestions.*\.js$/),
      `words.${locale}.json`,
    ]);
    expect(noise).toEqual([]);
  });

  test(`${locale}: the page below does not move`, async ({ home, page }) => {
    await home.open(locale);
    const heading = page.getByRole('heading', { level: 2 }).first();
    const before = await heading.boundingBox();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await home.searchField.fill(common);
    await expect(home.suggestions.first()).toBeVisible();
    expect(await heading.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });

  for (const file of [
    '**/field-suggestions*.js',
    `**/pagefind/words.${locale}.json`,
    `**/pagefind/cards.${locale}.json`,
  ])
    test(`${locale}: without ${file} the field is a form`, async ({ home, results, page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route(file, (route) => route.abort());
      await home.open(locale);
      const failed = page.waitForEvent('requestfailed');
      await home.searchField.fill(common);
      await failed;
      await page.unroute(file);
      await home.searchField.press('Enter');
      await expect(results.hits.first()).toBeVisible();
      expect(errors).toEqual([]);
    });
}

test('the suggestions come when the network is back', async ({ home, page }) => {
  await page.route('**/pagefind/words.en.json', (route) => route.abort());
  await home.open('en');
  const failed = page.waitForEvent('requestfailed');
  await home.searchField.fill('passwor');
  await failed;
  await page.unroute('**/pagefind/words.en.json');
  await home.searchField.fill('password');
  await expect(home.suggestions.first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is a form', async ({ home, page }) => {
    await home.open('en');
    await home.searchField.fill('password');
    await home.searchField.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=password$/);
  });
});
