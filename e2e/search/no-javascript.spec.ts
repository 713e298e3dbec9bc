import { expect, test } from './search-test.ts';

test.use({ javaScriptEnabled: false });

for (const locale of ['en', 'ru'])
  test(`${locale}: search leads to a page that says where to look instead`, async ({ search, page }) => {
    await page.goto(`/${locale}/articles/dismiss-user/`);
    await search.opener.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/$`));
    await expect(page.getByText('JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
    await page.getByRole('main').locator(`a[href$="/${locale}/faq/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/faq/$`));
  });
