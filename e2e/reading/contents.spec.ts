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

  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with a script' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('the contents open from a button that stays on the screen', async ({ article, page }) => {
        await article.open('ru', 'dismiss-user', 'address');
        const contents = article.contents('На этой странице');
        await expect(contents).toBeHidden();
        await page.getByRole('button', { name: 'На этой странице' }).click();
        await contents.locator('a[href="#rehire"]').click();
        await expect(article.section('rehire')).toBeInViewport();
        if (javaScriptEnabled) await expect(contents).toBeHidden();
      });
    });
});
