import { expect, test } from '../../test.ts';
import { getRoutes } from '../manifest.ts';
import { GuidePage } from './GuidePage.ts';

test('the elements on the guide work', async ({ page }) => {
  await new GuidePage(page).open('ru');
  const main = page.getByRole('main');
  await main.locator('help-link a').first().hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();

  const panel = page.locator('help-panel').getByRole('dialog');
  await main.locator('help-link[open=panel] a').click();
  await expect(panel.locator('iframe').contentFrame().getByRole('heading', { level: 1 })).toHaveText(
    (await main.locator('help-link[open=panel] a').textContent()) ?? '',
  );
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await main.locator('help-panel button').first().click();
  await expect(panel.locator('iframe').contentFrame().getByRole('searchbox')).toBeVisible();
});

test('every page leads to the guide', async ({ page }) => {
  await page.goto(getRoutes().home('en'));
  await page.getByRole('contentinfo').getByRole('link', { name: 'For developers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help in your product');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide can be read, and says what needs a script', async ({ page }) => {
    const guide = new GuidePage(page);
    await guide.open('en');
    await expect(guide.code('script')).toBeVisible();
    await expect(guide.article).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText('This part needs JavaScript.')).toHaveCount(2);
  });
});
