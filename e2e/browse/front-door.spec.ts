import { expect, test } from '../test.ts';

for (const { browser, home } of [
  { browser: 'ru-RU', home: '/ru/' },
  { browser: 'en-GB', home: '/en/' },
]) {
  test.describe(`a browser in ${browser}`, () => {
    test.use({ locale: browser });
    test(`is taken to ${home}`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`${home}$`));
    });
  });
}

test.describe('a browser in a language the site does not speak', () => {
  test.use({ locale: 'ja-JP' });
  test('is offered every language', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Русский' })).toBeVisible();
  });
});
