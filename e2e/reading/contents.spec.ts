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

test('on a wide screen the topic stands beside the text, and nothing is listed twice', async ({
  article,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await article.open('en', 'remove-account-from-list');
  const beside = page.getByRole('navigation', { name: 'More on this topic' });
  await expect(beside.locator('[aria-current=page]')).toHaveText(
    'Remove an account from the desktop app’s list',
  );
  const listed = page.locator('nav[aria-labelledby=neighbours] a:visible, section li > a.row-link:visible');
  const addresses = await listed.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
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
