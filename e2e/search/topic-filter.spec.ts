import type { Locator } from '@playwright/test';
import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

/** Every result stands under the topic that is chosen. */
async function expectOnlyChosen(hits: Locator, topic: Locator): Promise<void> {
  const name = (await topic.locator('option:checked').textContent()) ?? '';
  await expect(hits.first()).toBeVisible();
  await expect(hits.filter({ hasNotText: name })).toHaveCount(0);
}

for (const { locale, common, rare, everyTopic } of languages) {
  test(`${locale}: the dialog shows only the chosen topic and takes it along`, async ({ search, page }) => {
    await search.open(locale);
    await search.field.fill(common);
    await expect(search.hits.nth(1)).toBeVisible();
    await search.topic.selectOption('people');
    await expectOnlyChosen(search.hits, search.topic);
    await search.allResults.click();
    await expect(page).toHaveURL(/\/search\/\?q=[^&]+&topic=people$/);
    await expect(search.dialog).toBeHidden();
  });

  test(`${locale}: the results page reads the topic from the address and writes it there`, async ({
    results,
    page,
  }) => {
    await results.open(locale, `?q=${encodeURIComponent(common)}&topic=people`);
    await expect(results.topic).toHaveValue('people');
    await expectOnlyChosen(results.hits, results.topic);
    const people = await results.count.textContent();
    const topic = (await results.topic.locator('option:checked').textContent()) ?? '';
    await results.topic.selectOption('');
    await expect(page).not.toHaveURL(/topic/);
    await expect(results.hits.filter({ hasNotText: topic })).not.toHaveCount(0);
    await page.goBack();
    await expect(results.topic).toHaveValue('people');
    await expect(results.count).toHaveText(people ?? '');
    await expectOnlyChosen(results.hits, results.topic);
  });

  test(`${locale}: a topic that hides the answer says so and offers all of them`, async ({
    results,
    page,
  }) => {
    await results.open(locale, `?q=${encodeURIComponent(rare.word)}&topic=mail-crm`);
    await expect(results.rest).toHaveText(everyTopic);
    await results.rest.click();
    await expect(results.topic).toHaveValue('');
    await expect(page).not.toHaveURL(/topic/);
    await expect(results.results.locator(`li[data-article="${rare.article}"]`)).toBeVisible();
  });
}
