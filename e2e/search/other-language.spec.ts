import type { CardsFile } from '../../src/search/index/search-data.ts';
import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, foreign, readAs } of languages) {
  test(`${locale}: a query in the other language finds the reader's own articles`, async ({ search }) => {
    await search.open(locale);
    await search.field.fill(foreign.word);
    await expect(search.hits.first()).toHaveAttribute('data-lang', locale);
    await expect(search.notice).toHaveText(readAs);
  });

  test(`${locale}: an article that exists in the other language only says so`, async ({ search, page }) => {
    await page.route(`**/pagefind/cards.${locale}.json`, async (route) => {
      const response = await route.fetch();
      const file = (await response.json()) as CardsFile;
      await route.fulfill({
        json: { ...file, cards: file.cards.filter(({ article }) => article !== 'network-profile') },
      });
    });
    await search.open(locale);
    await search.field.fill(foreign.word);
    const hit = search.results.locator('li[data-article="network-profile"]');
    await expect(hit).toHaveAttribute('data-lang', foreign.locale);
    await expect(hit.locator('.lang-tag')).toHaveText(foreign.locale);
    const title = hit.getByRole('link').first();
    await expect(title).toHaveAttribute('lang', foreign.locale);
    await title.click();
    await expect(page.locator('html')).toHaveAttribute('lang', foreign.locale);
  });
}
