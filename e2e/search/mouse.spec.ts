import { isLeftToBrowser } from '../left-to-browser.ts';
import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common, rare } of languages) {
  test(`${locale}: a result leads to its article`, async ({ search, page }) => {
    await search.open(locale);
    await search.field.fill(common);
    const wanted = await search.hits.last().getAttribute('data-article');
    await search.hits.last().click({ position: { x: 8, y: 8 } });
    await expect(page.locator(`article[data-article="${wanted}"]`)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });

  test(`${locale}: a section of a result leads to that section`, async ({ search, page }) => {
    await search.open(locale);
    await search.field.fill(rare.word);
    const hit = search.results.locator(`li[data-article="${rare.article}"]`);
    const section = hit.locator('a[href*="#"]').first();
    const id = new URL((await section.getAttribute('href')) ?? '', page.url()).hash.slice(1);
    await section.click();
    await expect(search.dialog).toBeHidden();
    await expect(page.locator(`h2#${id}`)).toBeInViewport();
  });
}

test('a click beside the dialog closes it', async ({ search, page }) => {
  await search.open('en');
  await expect(search.field).toBeFocused();
  await page.mouse.click(20, 400);
  await expect(search.dialog).toBeHidden();
});

test('selecting text that ends beside the dialog does not close it', async ({ search, page }) => {
  await search.open('en');
  const box = await search.field.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.mouse.down();
  await page.mouse.move(20, 400);
  await page.mouse.up();
  await expect(search.dialog).toBeVisible();
});

test('the opener is a plain link for a click that asks for a new tab', async ({ search, page }) => {
  await page.goto('/en/articles/dismiss-user/');
  await expect(search.opener).toHaveAttribute('href', '/en/search/');
  const click = () => search.opener.click({ modifiers: ['ControlOrMeta'] });
  expect(await isLeftToBrowser(page, click)).toBe(true);
  await expect(search.dialog).toHaveCount(0);
});
