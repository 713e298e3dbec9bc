import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common, slip, otherKeyboard, latin, showing, keyboard, inLatin } of languages) {
  test(`${locale}: another keyboard layout is said to be why, on the screen and to screen readers`, async ({
    search,
  }) => {
    await search.open(locale);
    await search.field.fill(otherKeyboard);
    await expect(search.notice).toContainText(`${keyboard} ${showing}`);
    await expect(search.status).toContainText(`${keyboard} ${showing}`);
    await expect(search.literal).toContainText(otherKeyboard);
  });

  test(`${locale}: so are Latin letters`, async ({ results }) => {
    await results.open(locale, `?q=${latin.typed}`);
    await expect(results.notice).toContainText(inLatin);
    await expect(results.notice).toContainText(latin.read);
    await expect(results.literal).toContainText(latin.typed);
  });

  test(`${locale}: a slip or a plain word has no such reason`, async ({ results }) => {
    for (const query of [slip, common]) {
      await results.open(locale, `?q=${encodeURIComponent(query)}`);
      await expect(results.hits.first()).toBeVisible();
      await expect(results.results).not.toContainText(keyboard);
      await expect(results.results).not.toContainText(inLatin);
    }
  });
}
