import { expect, test } from '../test.ts';

for (const { locale, label, other } of [
  { locale: 'en', label: 'Actions', other: 'Действия' },
  { locale: 'ru', label: 'Действия', other: 'Actions' },
]) {
  test(`${locale}: pointing at a button's name shows its name in the other language`, async ({ article }) => {
    await article.open(locale, 'dismiss-user');
    const term = article.term(label);
    const tip = term.locator('.tip');
    await expect(tip).toContainText(other);
    expect((await tip.boundingBox())?.width).toBeLessThan(2);
    await term.hover();
    await expect.poll(async () => (await tip.boundingBox())?.width).toBeGreaterThan(60);
  });

  test(`${locale}: the keyboard shows it too, and Escape puts it away`, async ({ article, page }) => {
    await article.open(locale, 'dismiss-user');
    const term = article.term(label);
    const tip = term.locator('.tip');
    await term.focus();
    await expect.poll(async () => (await tip.boundingBox())?.width).toBeGreaterThan(60);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await tip.boundingBox())?.width).toBeLessThan(2);
    await expect(term).toBeFocused();
  });
}
