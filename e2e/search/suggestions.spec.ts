import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common, slip, foreign } of languages) {
  test(`${locale}: an unfinished word suggests questions that lead straight to their answers`, async ({
    search,
    page,
  }) => {
    await search.open(locale);
    await search.field.fill(common.slice(0, -2));
    const first = search.suggestions.first();
    await expect(first).toContainText(common);
    expect(await search.suggestions.count()).toBeLessThanOrEqual(4);
    const { pathname, hash } = new URL((await first.getAttribute('href')) ?? '', page.url());
    await first.click();
    await expect(search.dialog).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${pathname}${hash}$`));
  });

  test(`${locale}: a slip does not keep them away`, async ({ search }) => {
    await search.open(locale);
    await search.field.fill(slip);
    await expect(search.suggestions.first()).toContainText(common);
  });

  test(`${locale}: the results page has them too`, async ({ results }) => {
    await results.open(locale, `?q=${encodeURIComponent(common)}`);
    await expect(results.suggestions.first()).toContainText(common);
  });

  test(`${locale}: none for a literal query or one in the other language`, async ({ results }) => {
    for (const query of [
      `?q=${encodeURIComponent(common)}&literal=1`,
      `?q=${encodeURIComponent(foreign.word)}`,
    ]) {
      await results.open(locale, query);
      await expect(results.hits.first()).toBeVisible();
      await expect(results.suggestions).toHaveCount(0);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('there are fewer, so that the first result stays in sight', async ({ search }) => {
    await search.open('en');
    await search.field.fill('profile');
    await expect(search.hits.first()).toBeInViewport();
    expect(await search.suggestions.count()).toBeLessThanOrEqual(2);
  });
});
