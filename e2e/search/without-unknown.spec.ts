import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, absent, stranger, strangers } of languages) {
  test(`${locale}: where an unknown word leaves no answer, the rest is offered and asked in place`, async ({
    search,
    page,
  }) => {
    await search.open(locale);
    await search.field.fill(stranger.typed);
    await expect(search.results).toHaveAttribute('data-search-state', /near|empty/);
    await expect(search.rest).toHaveText(stranger.offer);
    await expect(search.status).toContainText(stranger.offer);
    const pages: string[] = [];
    page.on('framenavigated', (frame) => pages.push(frame.url()));
    await search.rest.click();
    await expect(search.hits.first()).toBeVisible();
    await expect(search.field).toHaveValue(stranger.rest);
    await expect(search.field).toBeFocused();
    expect(pages).toEqual([]);
  });

  test(`${locale}: on the results page the rest is an address, and Back returns`, async ({
    results,
    page,
  }) => {
    await results.open(locale, `?q=${encodeURIComponent(stranger.typed)}`);
    await expect(results.rest).toHaveAttribute('href', new RegExp(`q=${encodeURIComponent(stranger.rest)}$`));
    await results.rest.click();
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(stranger.rest)}$`));
    await expect(results.hits.first()).toBeVisible();
    await page.goBack();
    await expect(results.rest).toHaveText(stranger.offer);
  });

  test(`${locale}: no rest is offered of words that are all or mostly unknown`, async ({ results }) => {
    for (const query of [absent, strangers]) {
      await results.open(locale, `?q=${encodeURIComponent(query)}`);
      await expect(results.results).toHaveAttribute('data-search-state', /near|empty/);
      await expect(results.rest).toHaveCount(0);
    }
  });
}
