import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common } of languages) {
  test(`${locale}: the dialog shows only the chosen topic and takes it along`, async ({ search, page }) => {
    await search.open(locale);
    await search.field.fill(common);
    await expect(search.hits.nth(1)).toBeVisible();
    const all = await search.hits.count();
    await search.topic.selectOption('people');
    await expect.poll(() => search.hits.count()).toBeLessThan(all);
    const name = await search.topic.locator('option:checked').textContent();
    for (const hit of await search.hits.all()) await expect(hit).toContainText(name ?? '');
    await search.allResults.click();
    await expect(page).toHaveURL(/\/search\/\?q=[^&]+&topic=people$/);
    await expect(search.hits).toHaveCount(0);
  });

  test(`${locale}: the results page reads the topic from the address and writes it there`, async ({
    results,
    page,
  }) => {
    await results.open(locale, `?q=${encodeURIComponent(common)}&topic=people`);
    await expect(results.topic).toHaveValue('people');
    await expect(results.hits).toHaveCount(1);
    await results.topic.selectOption('');
    await expect(page).not.toHaveURL(/topic/);
    await expect(results.hits.nth(1)).toBeVisible();
    await page.goBack();
    await expect(results.topic).toHaveValue('people');
    await expect(results.hits).toHaveCount(1);
  });
}
