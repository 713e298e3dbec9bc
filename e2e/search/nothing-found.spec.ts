import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, absent, nothing } of languages)
  test(`${locale}: where nothing is found, questions, topics and people are offered, and no junk`, async ({
    search,
  }) => {
    await search.open(locale);
    await search.field.fill(absent);
    await expect(search.results).toHaveAttribute('data-search-state', 'empty');
    await expect(search.results.getByText(nothing).last()).toBeVisible();
    await expect(search.hits.first()).toBeHidden();
    await expect(search.notice).toHaveCount(0);
    const links = search.results.getByRole('link');
    await expect(links.and(search.page.locator(`[href$="/${locale}/faq/"]`))).toBeVisible();
    const topics = await search.topic.locator('option:not([value=""])').allTextContents();
    for (const name of topics) await expect(links.filter({ hasText: name })).toBeVisible();
    await links.and(search.page.locator('[href*="/articles/"]')).click();
    await expect(search.page.locator('article[data-article="contact-support"]')).toBeVisible();
  });
