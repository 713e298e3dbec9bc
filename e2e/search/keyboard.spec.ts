import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common } of languages) {
  test(`${locale}: / opens search, and is a character once there`, async ({ search, article, page }) => {
    await article.open(locale, 'dismiss-user');
    await page.keyboard.press('/');
    await expect(search.field).toBeFocused();
    await page.keyboard.press('/');
    await expect(search.field).toHaveValue('/');
  });

  test(`${locale}: Ctrl+K opens search`, async ({ search, article, page }) => {
    await article.open(locale, 'dismiss-user');
    await page.keyboard.press('Control+k');
    await expect(search.field).toBeFocused();
  });

  test(`${locale}: the arrows walk the rows as they stand and return to the field`, async ({
    search,
    page,
  }) => {
    await search.open(locale);
    await search.field.fill(common);
    await expect(search.hits.nth(1)).toBeVisible();
    const suggestions = await search.suggestions.count();
    expect(suggestions).toBeGreaterThan(0);
    for (let at = 0; at < suggestions; at++) {
      await page.keyboard.press('ArrowDown');
      await expect(search.suggestions.nth(at)).toBeFocused();
    }
    await page.keyboard.press('ArrowDown');
    await expect(search.title(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(search.title(1)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(search.suggestions.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(search.field).toBeFocused();
  });

  test(`${locale}: Enter opens the row in focus`, async ({ search, page }) => {
    await search.open(locale);
    await search.field.fill(common);
    await expect(search.hits.nth(1)).toBeVisible();
    const wanted = await search.hits.last().getAttribute('data-article');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator(`article[data-article="${wanted}"]`)).toBeVisible();
  });

  test(`${locale}: Enter in the field opens what stands first`, async ({ search, page }) => {
    await search.open(locale);
    await search.field.fill(common);
    await expect(search.results).toHaveAttribute('data-search-state', 'done');
    const first = (await search.suggestions.first().getAttribute('href')) ?? '';
    await search.field.press('Enter');
    await expect(page).toHaveURL((url) => (url.pathname + url.hash).endsWith(first));
    await expect(search.dialog).toBeHidden();
  });

  test(`${locale}: typing on a row goes on in the query`, async ({ search, page }) => {
    await search.open(locale);
    await search.field.fill(common);
    await expect(search.hits.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('x');
    await expect(search.field).toBeFocused();
    await expect(search.field).toHaveValue(`${common}x`);
  });
}

for (const { name, init } of [
  { name: 'Ctrl+K', init: { key: 'л', code: 'KeyK', ctrlKey: true } },
  { name: 'the key of /', init: { key: '.', code: 'Slash' } },
])
  test(`${name} works in a Russian keyboard layout`, async ({ search, article, page }) => {
    await article.open('ru', 'dismiss-user');
    await page.locator('body').dispatchEvent('keydown', { ...init, bubbles: true });
    await expect(search.field).toBeFocused();
  });

test('on the results page the keys lead to its own field', async ({ results, search, page }) => {
  await results.open('en');
  await page.keyboard.press('/');
  await expect(results.field).toBeFocused();
  await expect(search.dialog).toHaveCount(0);
});

test('Enter before the answer came leads to the results page', async ({ search, page }) => {
  await page.route('**/pagefind/pagefind.js*', () => undefined);
  await search.open('en');
  await search.field.fill('toner');
  await search.field.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=toner/);
});
