import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';
import { stubIndex } from './stub-index.ts';

for (const { locale, common, rare, absent, nothing } of languages) {
  test(`${locale}: an address with a query shows its results`, async ({ results, page }) => {
    await results.open(locale, `?q=${encodeURIComponent(common)}`);
    await expect(results.field).toHaveValue(common);
    await expect(results.hits.first()).toHaveAttribute('data-lang', locale);
    await expect(page).toHaveTitle(new RegExp(`^${common} — `));
  });

  test(`${locale}: what is typed goes into the address, and Back returns`, async ({ results, page }) => {
    await results.open(locale, `?q=${encodeURIComponent(common)}`);
    await results.field.fill(rare.word);
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(rare.word)}$`));
    await expect(results.results.locator(`li[data-article="${rare.article}"]`)).toBeVisible();
    await results.submit.click();
    await page.goBack();
    await expect(results.field).toHaveValue(common);
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(common)}$`));
    await expect(results.hits.nth(1)).toBeVisible();
  });

  test(`${locale}: nothing found says so and leads to the lists`, async ({ results, page }) => {
    await results.open(locale, `?q=${encodeURIComponent(absent)}`);
    await expect(results.results).toHaveAttribute('data-search-state', 'empty');
    await expect(results.results.getByText(nothing).last()).toBeVisible();
    await results.results.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/faq/$`));
  });

  test(`${locale}: the home page's form leads here`, async ({ results, home, page }) => {
    await home.open(locale);
    await home.searchField.fill(common);
    await home.searchField.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
    await expect(results.hits.first()).toBeVisible();
  });
}

test('without a query it waits', async ({ results }) => {
  await results.open('en');
  await expect(results.results).toHaveAttribute('data-search-state', 'idle');
  await results.open('en', '?q=%20');
  await expect(results.results).toHaveAttribute('data-search-state', 'idle');
});

test('shows more on demand and goes on reading at the first new one', async ({ results, page }) => {
  await stubIndex(page);
  await results.open('en', '?q=23');
  await expect(results.hits).toHaveCount(10);
  await results.more.click();
  await expect(results.hits).toHaveCount(20);
  await expect(results.hits.nth(10).getByRole('link').first()).toBeFocused();
  await results.more.click();
  await expect(results.hits).toHaveCount(23);
  await expect(results.more).toBeHidden();
});

test('shows the text of the index as text', async ({ results, page }) => {
  await stubIndex(page);
  await results.open('en', '?q=1');
  await expect(results.hits.first()).toContainText('Sample 1 <b>bold</b>');
  await expect(results.hits.locator('b')).toHaveCount(0);
});

test('search engines are asked to leave it out', async ({ results, page }) => {
  await results.open('en');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test('Back has as many results as there were, where the reader was', async ({ results, page }) => {
  await stubIndex(page);
  await results.open('en', '?q=23');
  await results.more.click();
  await expect(results.hits).toHaveCount(20);
  await results.title(16).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  // A page that goes without the back/forward cache.
  await page.goto('/en/faq/');
  await page.goBack();
  await expect(results.hits).toHaveCount(20);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('the link to the other language takes the query along', async ({ results, page }) => {
  await results.open('en', '?q=cache');
  await results.field.fill('subscription');
  await expect(page.locator('a[data-language="ru"]').first()).toHaveAttribute(
    'href',
    /\/ru\/search\/\?q=subscription$/,
  );
});
