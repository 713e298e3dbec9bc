import type { Page } from '@playwright/test';
import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale } of languages)
  test(`${locale}: whoever does not want / to open search can say so, for every page`, async ({
    search,
    article,
    page,
  }) => {
    await search.open(locale);
    await search.slash.uncheck();
    await page.keyboard.press('Escape');
    await expect(search.dialog).toBeHidden();
    expect(await isTaken(page)).toBe(false);

    await article.open(locale, 'clear-cache');
    expect(await isTaken(page)).toBe(false);
    await page.keyboard.press('Control+k');
    await expect(search.slash).not.toBeChecked();

    await search.slash.check();
    await page.keyboard.press('Escape');
    await expect(search.dialog).toBeHidden();
    expect(await isTaken(page)).toBe(true);
    await expect(search.field).toBeFocused();
  });

/** Presses `/` and tells whether the page took it for itself. */
async function isTaken(page: Page): Promise<boolean> {
  const taken = await page.evaluateHandle(() => {
    const told = { taken: undefined as boolean | undefined };
    addEventListener('keydown', (event) => (told.taken = event.defaultPrevented), { once: true });
    return told;
  });
  await page.keyboard.press('/');
  return taken.evaluate(({ taken: is }) => is ?? false);
}
