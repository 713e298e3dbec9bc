import { expect, test } from '../test.ts';

test.use({ javaScriptEnabled: false });

for (const { locale, faq } of [
  { locale: 'en', faq: 'Questions' },
  { locale: 'ru', faq: 'Вопросы' },
]) {
  test(`${locale}: articles read whole without JavaScript`, async ({ article, page }) => {
    await article.open(locale, 'delete-account-mobile');
    await expect(article.brief).toBeVisible();
    await expect(page.locator('ol li').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('contentinfo').getByRole('link', { name: faq }).click();
    await expect(page.getByRole('heading', { level: 1, name: faq })).toBeVisible();
  });

  test(`${locale}: search says that it needs JavaScript and where the answers are`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    await expect(page.getByRole('main').getByText('JavaScript')).toBeVisible();
    await expect(page.getByRole('main').locator(`a[href$="/${locale}/faq/"]`).first()).toBeVisible();
  });
}

test('the front door offers every language', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});
