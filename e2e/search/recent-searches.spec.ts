import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common, other, absent, slip, cleared } of languages) {
  test(`${locale}: what was searched for is offered again, without slips and dead ends`, async ({
    results,
  }) => {
    for (const query of [absent, slip, other]) {
      await results.open(locale, `?q=${encodeURIComponent(query)}`);
      await expect(results.results).toHaveAttribute('data-search-state', query === absent ? 'empty' : 'done');
    }
    await results.open(locale);
    await expect(results.recent).toHaveText([other, common]);
  });

  test(`${locale}: the dialog asks one again in place`, async ({ search, results }) => {
    await results.open(locale, `?q=${encodeURIComponent(common)}`);
    await expect(results.hits.first()).toBeVisible();
    await search.open(locale);
    await search.recent.click();
    await expect(search.dialog).toBeVisible();
    await expect(search.field).toHaveValue(common);
    await expect(search.field).toBeFocused();
    await expect(search.hits.first()).toBeVisible();
  });

  test(`${locale}: they can be cleared, which is said`, async ({ search, results }) => {
    await results.open(locale, `?q=${encodeURIComponent(common)}`);
    await expect(results.hits.first()).toBeVisible();
    await search.open(locale);
    await search.clearRecent.click();
    await expect(search.recent).toHaveCount(0);
    await expect(search.status).toHaveText(cleared);
    await expect(search.field).toBeFocused();
    await results.open(locale);
    await expect(results.results).toHaveAttribute('data-search-state', 'idle');
    await expect(results.recent).toHaveCount(0);
  });
}

test('what is typed on the way is not kept, what was followed is', async ({ search, results }) => {
  await search.open('en');
  await search.field.pressSequentially('subscription', { delay: 30 });
  await expect(search.hits.first()).toBeVisible();
  await search.title(0).click();
  await results.open('en');
  await expect(results.recent).toHaveText(['subscription']);
});

test('each language has its own', async ({ results }) => {
  await results.open('en', '?q=password');
  await expect(results.hits.first()).toBeVisible();
  await results.open('ru');
  await expect(results.results).toHaveAttribute('data-search-state', 'idle');
  await expect(results.recent).toHaveCount(0);
});

test('where the browser keeps nothing, search works without', async ({ results, page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await results.open('en', '?q=password');
  await expect(results.hits.first()).toBeVisible();
  await results.field.fill('');
  await expect(results.recent).toHaveText(['password']);
  expect(errors).toEqual([]);
});
