import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, phrase, absent, dropped } of languages)
  test(`${locale}: words that are in no article are named`, async ({ search }) => {
    await search.open(locale);
    await search.field.fill(`${absent} ${phrase}`);
    await expect(search.hits.first()).toBeVisible();
    await expect(search.notice).toContainText(dropped);
    await expect(search.status).toContainText(dropped);
    await expect(search.suggestions).toHaveCount(0);
  });
