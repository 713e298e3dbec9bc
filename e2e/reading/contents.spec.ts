import { expect, test } from '../test.ts';

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const { locale, name } of [
    { locale: 'en', name: 'On this page' },
    { locale: 'ru', name: 'На этой странице' },
  ]) {
    test(`${locale}: the contents mark the section being read`, async ({ article }) => {
      await article.open(locale, 'dismiss-user');
      const current = article.contents(name).locator('[aria-current]');
      await expect(current).toHaveAttribute('href', '#from-profile');
      await article.contents(name).locator('a[href="#rehire"]').click();
      await expect(article.section('rehire')).toBeInViewport();
      await expect(current).toHaveAttribute('href', '#rehire');
      await expect(current).toHaveCount(1);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the contents fold out above the text', async ({ article, page }) => {
    await article.open('ru', 'dismiss-user');
    const link = page.locator('details a[href="#rehire"]');
    await expect(link).toBeHidden();
    await page.locator('summary').click();
    await link.click();
    await expect(article.section('rehire')).toBeInViewport();
  });
});
