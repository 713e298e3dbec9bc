import { expect, test } from '../test.ts';

for (const { locale, label, other } of [
  { locale: 'en', label: 'Actions', other: 'Действия' },
  { locale: 'ru', label: 'Действия', other: 'Actions' },
]) {
  test(`${locale}: pointing at a button's name shows its name in the other language`, async ({
    article,
    page,
  }) => {
    await article.open(locale, 'dismiss-user');
    const term = article.term(label);
    const tip = term.locator('.tip');
    await expect(tip).toBeHidden();
    await term.hover();
    await expect(tip).toBeVisible();
    await expect(tip).toContainText(other);
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
  });

  test(`${locale}: one switch shows all of them, and is remembered`, async ({ article, page }) => {
    await article.open(locale, 'dismiss-user');
    const tip = article.term(label).locator('.tip');
    const names = article.article.getByRole('checkbox');
    await names.check();
    await expect(tip).toBeVisible();
    await page.reload();
    await expect(tip).toBeVisible();
    await names.uncheck();
    await expect(tip).toBeHidden();
    expect(await article.kept()).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 740 } });

  test('the other name of whatever is touched stays within the column', async ({ article, page }) => {
    await article.open('ru', 'make-administrator');
    const outside = await article.article.locator('[data-ui]:has(.tip)').evaluateAll((terms) =>
      terms.flatMap((term) => {
        // A finger focuses what it touches.
        (term as HTMLElement).focus();
        const tip = term.querySelector('.tip')?.getBoundingClientRect();
        return tip && (tip.left < 0 || tip.right > 320) ? [term.textContent] : [];
      }),
    );
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
