import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common, failed } of languages) {
  test(`${locale}: says that search did not load, and trying again works`, async ({ search, page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/pagefind/**', (route) => route.abort());
    await search.open(locale);
    await search.field.fill(common);
    await expect(search.results).toHaveAttribute('data-search-state', 'error');
    await expect(search.results.getByText(failed).last()).toBeVisible();
    await search.retry.click();
    await expect(search.results).toHaveAttribute('data-search-state', 'error');
    await page.unroute('**/pagefind/**');
    await search.retry.click();
    await expect(search.hits.first()).toBeVisible();
    expect(errors).toEqual([]);
  });

  test(`${locale}: the results page recovers too`, async ({ results, page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await results.open(locale, `?q=${encodeURIComponent(common)}`);
    await expect(results.results).toHaveAttribute('data-search-state', 'error');
    await page.unroute('**/pagefind/**');
    await results.retry.click();
    await expect(results.hits.first()).toBeVisible();
  });
}

for (const file of [
  'pagefind-entry.json*',
  'pagefind.js*',
  'wasm.unknown.pagefind',
  'words.en.json',
  'cards.en.json',
])
  test(`${file} that is missing is a failure too, until it is there`, async ({ search, page }) => {
    await page.route(`**/pagefind/${file}`, (route) => route.fulfill({ status: 404 }));
    await search.open('en');
    await search.field.fill('password');
    await expect(search.results).toHaveAttribute('data-search-state', 'error');
    await page.unroute(`**/pagefind/${file}`);
    await search.retry.click();
    await expect(search.hits.first()).toBeVisible();
  });

test('where the dialog cannot be fetched, readers are led to the results page', async ({ search, page }) => {
  await page.route('**/search-dialog*.js', (route) => route.abort());
  await search.open('en');
  await expect(page).toHaveURL(/\/en\/search\/$/);
});
