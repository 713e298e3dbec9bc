import { expect, test } from '../../test.ts';
import { GuidePage } from './GuidePage.ts';

test('a button copies the code beside it, exactly, and says so', async ({ page, article, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const guide = new GuidePage(page);
  await guide.open('en');
  await guide.snippet('script').getByRole('button', { name: 'Copy: HTML' }).click();
  await expect(article.status).toHaveText('Copied.');
  const { script } = await guide.snippets();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(script);
});

test('where pages may not copy, the code is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const guide = new GuidePage(page);
  await guide.open('en');
  await guide.snippet('link').getByRole('button').click();
  const { link } = await guide.snippets();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
});
