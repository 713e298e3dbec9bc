import { languages } from '../languages.ts';
import { expect, test } from '../search-test.ts';

for (const { locale, common } of languages) {
  test.describe(locale, () => {
    test.beforeEach(async ({ home }) => {
      await home.open(locale);
      await home.searchField.fill(common);
      await expect(home.suggestions.first()).toBeVisible();
    });

    test('the arrows walk the suggestions and return to the field', async ({ home, page }) => {
      await page.keyboard.press('ArrowDown');
      await expect(home.suggestions.first()).toBeFocused();
      await page.keyboard.press('End');
      await expect(home.suggestions.last()).toBeFocused();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowUp');
      await expect(home.searchField).toBeFocused();
    });

    test('Enter follows the suggestion in focus', async ({ home, page }) => {
      const href = (await home.suggestions.first().getAttribute('href')) ?? '';
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${href}$`));
    });

    test('Enter in the field searches for what was typed', async ({ page }) => {
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=${encodeURIComponent(common)}$`));
    });

    test('Escape puts them away and keeps what was typed, an arrow brings them back', async ({
      home,
      page,
    }) => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect(home.suggestions.first()).toBeHidden();
      await expect(home.searchField).toBeFocused();
      await expect(home.searchField).toHaveValue(common);
      await expect(home.searchStatus).toBeEmpty();
      await page.keyboard.press('ArrowDown');
      await expect(home.suggestions.first()).toBeFocused();
    });

    test('typing on a suggestion goes on in the field', async ({ home, page }) => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('x');
      await expect(home.searchField).toBeFocused();
      await expect(home.searchField).toHaveValue(`${common}x`);
    });

    test('Tab leads by the button through them, and beyond puts them away', async ({ home, page }) => {
      await page.keyboard.press('Tab');
      await expect(page.getByRole('search').getByRole('button')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(home.suggestions.first()).toBeFocused();
      await home.suggestions.last().focus();
      await page.keyboard.press('Tab');
      await expect(home.suggestions.first()).toBeHidden();
    });
  });
}
