import { languages } from '../languages.ts';
import { expect, test } from '../search-test.ts';

for (const { locale, common, slip, term, foreign, absent, below } of languages) {
  test(`${locale}: the field of the home page suggests answers and leads straight to one`, async ({
    home,
    page,
  }) => {
    await home.open(locale);
    await home.searchField.fill(common.slice(0, -2));
    const first = home.suggestions.first();
    await expect(first).toContainText(common);
    const { pathname, hash } = new URL((await first.getAttribute('href')) ?? '', page.url());
    await first.click();
    await expect(page).toHaveURL(new RegExp(`${pathname}${hash}$`));
    await expect(page.locator('article[data-article]')).toBeVisible();
  });

  test(`${locale}: it understands slips, and names of buttons in either language`, async ({ home }) => {
    await home.open(locale);
    await home.searchField.fill(slip);
    await expect(home.suggestions.first()).toContainText(common);
    for (const name of [term.own, term.foreign]) {
      await home.searchField.fill(name);
      const button = home.suggestions.filter({ hasText: term.foreign });
      await expect(button.locator(`[lang="${foreign.locale}"]`)).toHaveText(term.foreign);
    }
  });

  test(`${locale}: how many there are is said, and nothing once there are none`, async ({ home }) => {
    await home.open(locale);
    await home.searchField.fill(common);
    await expect(home.searchStatus).toHaveText(below);
    await home.searchField.fill(absent);
    await expect(home.searchStatus).toBeEmpty();
    await expect(home.suggestions).toHaveCount(0);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });

  for (const { locale, common } of languages)
    test(`${locale}: a tap follows a suggestion, and one elsewhere puts them away`, async ({
      home,
      page,
    }) => {
      await home.open(locale);
      await home.searchField.tap();
      await home.searchField.fill(common);
      await expect(home.suggestions.first()).toBeVisible();
      expect(await home.suggestions.count()).toBeLessThanOrEqual(4);
      await page.getByRole('banner').tap({ position: { x: 180, y: 5 } });
      await expect(home.suggestions.first()).toBeHidden();
      await home.searchField.fill(common.slice(0, -1));
      await home.suggestions.first().tap();
      await expect(page).toHaveURL(/\/articles\//);
    });
});

for (const { locale, common } of languages)
  test(`${locale}: the page that does not exist suggests in each of its languages`, async ({ page }) => {
    await page.goto(`/${locale}/articles/no-such-page/`);
    const block = page.locator(`[data-block="${locale}"]`);
    await block.getByRole('searchbox').fill(common);
    const suggestions = block.getByRole('search').getByRole('list').getByRole('link');
    await expect(suggestions.first()).toContainText(common);
    await expect(page.locator('[data-field-lines]:visible')).toHaveCount(1);
    await suggestions.first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });
