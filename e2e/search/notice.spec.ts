import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common, slip, showing } of languages) {
  test(`${locale}: a fixed query is said to be one, on the screen and once to screen readers`, async ({
    search,
  }) => {
    await search.open(locale);
    await search.field.fill(slip);
    await expect(search.notice).toContainText(showing);
    await expect(search.results.locator('[data-search-notice]')).toHaveCount(1);
    await expect(search.notice).not.toHaveAttribute('aria-live');
    await expect(search.status).toContainText(showing);
  });

  test(`${locale}: the literal query is asked in place, and the focus stays in the field`, async ({
    search,
    page,
  }) => {
    await search.open(locale);
    await search.field.fill(slip);
    await expect(search.hits.first()).toBeVisible();
    const pages: string[] = [];
    page.on('framenavigated', (frame) => pages.push(frame.url()));
    await search.literal.click();
    await expect(search.notice).toHaveCount(0);
    await expect(search.results).toHaveAttribute('data-search-state', /done|empty/);
    await expect(search.dialog).toBeVisible();
    await expect(search.field).toBeFocused();
    await expect(search.field).toHaveValue(slip);
    expect(pages).toEqual([]);
    // The next letter is understood again.
    await search.field.fill(common);
    await expect(search.hits.first()).toBeVisible();
  });

  test(`${locale}: on the results page the literal query is in the address, and Back returns`, async ({
    results,
    page,
  }) => {
    await results.open(locale, `?q=${encodeURIComponent(slip)}`);
    await expect(results.notice).toContainText(showing);
    await results.literal.click();
    await expect(page).toHaveURL(/&literal=1$/);
    await expect(results.notice).toHaveCount(0);
    await page.goBack();
    await expect(results.notice).toContainText(showing);
    await expect(results.hits.first()).toBeVisible();
  });

  test(`${locale}: a query that is understood as it stands has no notice`, async ({ search }) => {
    await search.open(locale);
    await search.field.fill(common);
    await expect(search.hits.first()).toBeVisible();
    await expect(search.notice).toHaveCount(0);
  });
}
